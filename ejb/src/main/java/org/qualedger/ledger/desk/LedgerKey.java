package org.qualedger.ledger.desk;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import org.qualedger.ledger.Hash;
import org.qualedger.ledger.TreeHead;
import org.qualedger.persistence.HomeFolder;

/**
 * The Ed25519 key that signs tree heads. It is made at the first start and lies under {@code keys/}
 * in the home folder, readable by the server's user only; auditors keep the public half.
 */
@Singleton
@Lock(LockType.READ)
@PermitAll
public class LedgerKey {
  private static final String ALGORITHM = "Ed25519";

  private KeyPair keys;

  @SuppressWarnings("NullAway.Init")
  public LedgerKey() {}

  @PostConstruct
  void load() {
    Path folder = HomeFolder.of("keys");
    Path privateFile = folder.resolve("ledger-ed25519.private");
    Path publicFile = folder.resolve("ledger-ed25519.public");
    try {
      keys =
          Files.exists(privateFile) && Files.exists(publicFile)
              ? read(privateFile, publicFile)
              : create(privateFile, publicFile);
    } catch (IOException e) {
      throw new UncheckedIOException("the ledger's key in " + folder + " cannot be used", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the ledger's key in " + folder + " is damaged", e);
    }
  }

  /** Signs the head of a tree. */
  public TreeHead sign(long size, Hash root, Instant at) {
    return TreeHead.sign(size, root, at, keys);
  }

  /** The public half, for everybody. */
  public PublicKey publicKey() {
    return keys.getPublic();
  }

  private static KeyPair read(Path privateFile, Path publicFile)
      throws IOException, GeneralSecurityException {
    KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
    return new KeyPair(
        factory.generatePublic(new X509EncodedKeySpec(Files.readAllBytes(publicFile))),
        factory.generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(privateFile))));
  }

  private static KeyPair create(Path privateFile, Path publicFile)
      throws IOException, GeneralSecurityException {
    KeyPair made = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
    HomeFolder.writePrivate(publicFile, made.getPublic().getEncoded());
    HomeFolder.writePrivate(privateFile, made.getPrivate().getEncoded());
    return made;
  }
}
