package org.qualedger.print;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/** The key that seals, with its certificates. It says nothing of itself where it is written out. */
public final class SealingKey {

  private final PrivateKey key;
  private final List<X509Certificate> chain;
  private final List<X509Certificate> own;

  /**
   * A key.
   *
   * @param key the secret half
   * @param chain the certificate of its public half, then those that vouch for it
   * @param own all certificates that count as the company's: this one and those of former keys
   */
  public SealingKey(PrivateKey key, List<X509Certificate> chain, List<X509Certificate> own) {
    if (chain.isEmpty()) {
      throw new IllegalArgumentException("a sealing key has a certificate");
    }
    this.key = key;
    this.chain = List.copyOf(chain);
    this.own = List.copyOf(own);
  }

  /** The secret half. */
  public PrivateKey key() {
    return key;
  }

  /** The certificate under which documents are sealed. */
  public X509Certificate certificate() {
    return chain.getFirst();
  }

  /** The certificate and those that vouch for it. */
  public List<X509Certificate> chain() {
    return chain;
  }

  /** The certificates that count as the company's. */
  public List<X509Certificate> own() {
    return own;
  }

  @Override
  public String toString() {
    return "SealingKey[" + certificate().getSerialNumber().toString(16) + "]";
  }
}
