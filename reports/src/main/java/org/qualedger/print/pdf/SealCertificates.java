package org.qualedger.print.pdf;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.qualedger.print.SealingKey;

/**
 * The sealing key in a key store. A key that is made here is one on the curve P-256 with a
 * certificate that it has signed itself; a company that has a certificate from an authority puts
 * that into the key store instead.
 */
public final class SealCertificates {

  /** Longer than records are kept, so that an archived print never outlives its certificate. */
  private static final Period VALID = Period.ofYears(30);

  /** A clock that is a little behind must not find the certificate not yet valid. */
  private static final Period BACKDATED = Period.ofDays(1);

  private static final int SERIAL_BITS = 127;

  private SealCertificates() {}

  /**
   * Puts a fresh key into a key store.
   *
   * @param keys where it is put
   * @param alias its name there
   * @param password protects it there
   * @param company whose seal it is
   * @param now when its certificate begins to be valid
   */
  public static void create(
      KeyStore keys, String alias, char[] password, String company, Instant now)
      throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    KeyPair pair = generator.generateKeyPair();
    X500Name name =
        new X500NameBuilder(BCStyle.INSTANCE)
            .addRDN(BCStyle.O, company)
            .addRDN(BCStyle.CN, company)
            .build();
    try {
      JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
      X509Certificate certificate =
          new JcaX509CertificateConverter()
              .getCertificate(
                  new JcaX509v3CertificateBuilder(
                          name,
                          new BigInteger(SERIAL_BITS, new SecureRandom()).add(BigInteger.ONE),
                          Date.from(now.minus(BACKDATED)),
                          Date.from(now.atZone(ZoneOffset.UTC).plus(VALID).toInstant()),
                          name,
                          pair.getPublic())
                      .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                      .addExtension(
                          Extension.keyUsage,
                          true,
                          new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
                      .addExtension(
                          Extension.subjectKeyIdentifier,
                          false,
                          extensions.createSubjectKeyIdentifier(pair.getPublic()))
                      .build(
                          new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
      keys.setKeyEntry(alias, pair.getPrivate(), password, new Certificate[] {certificate});
    } catch (OperatorCreationException | CertIOException e) {
      throw new GeneralSecurityException("no certificate can be made", e);
    }
  }

  /**
   * The newest key of a key store: the one whose certificate begins last. The certificates of all
   * its keys count as the company's, so former keys stay in it.
   *
   * @throws GeneralSecurityException if there is no key or it cannot be read
   */
  public static SealingKey newest(KeyStore keys, char[] password) throws GeneralSecurityException {
    List<X509Certificate> own = new ArrayList<>();
    X509Certificate newest = null;
    String alias = null;
    for (String name : Collections.list(keys.aliases())) {
      if (keys.isKeyEntry(name) && keys.getCertificate(name) instanceof X509Certificate found) {
        own.add(found);
        if (newest == null
            || found.getNotBefore().toInstant().isAfter(newest.getNotBefore().toInstant())) {
          newest = found;
          alias = name;
        }
      }
    }
    if (alias == null || !(keys.getKey(alias, password) instanceof PrivateKey key)) {
      throw new GeneralSecurityException("there is no key with a certificate");
    }
    List<X509Certificate> chain = new ArrayList<>();
    for (Certificate certificate : keys.getCertificateChain(alias)) {
      chain.add((X509Certificate) certificate);
    }
    return new SealingKey(key, chain, own);
  }
}
