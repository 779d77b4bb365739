package org.qualedger.print.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.qualedger.persistence.HomeFolder;
import org.qualedger.print.SealingKey;
import org.qualedger.print.pdf.SealCertificates;

/**
 * The two files of the sealing key: a PKCS#12 key store, and its password. The password is read
 * when the key is, is wiped from memory then, and appears in no message.
 *
 * @param keystore the key store
 * @param passwordFile the password, as the only line of a text file
 */
record SealKeyFiles(Path keystore, Path passwordFile) {

  private static final String KIND = "PKCS12";
  private static final String ALIAS = "seal";
  private static final int PASSWORD_BYTES = 32;

  boolean exist() {
    return Files.exists(keystore) && Files.exists(passwordFile);
  }

  /** Makes both, with a fresh key and a password by chance; readable by the server's user only. */
  void create(String company, Instant now) {
    byte[] chance = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(chance);
    byte[] text = Base64.getUrlEncoder().withoutPadding().encode(chance);
    char[] password = decoded(text);
    try {
      KeyStore keys = KeyStore.getInstance(KIND);
      keys.load(null, password);
      SealCertificates.create(keys, ALIAS, password, company, now);
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      keys.store(content, password);
      HomeFolder.writePrivate(passwordFile, text);
      HomeFolder.writePrivate(keystore, content.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("the seal's key cannot be kept in " + keystore, e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no key can be made for the seal", e);
    } finally {
      wipe(chance, text, password);
    }
  }

  /**
   * The key.
   *
   * @throws IllegalStateException if the files do not hold one, or the password does not fit
   */
  SealingKey open() {
    byte[] text = new byte[0];
    char[] password = new char[0];
    try (InputStream in = Files.newInputStream(keystore)) {
      text = Files.readAllBytes(passwordFile);
      password = decoded(text);
      KeyStore keys = KeyStore.getInstance(KIND);
      keys.load(in, password);
      return SealCertificates.newest(keys, password);
    } catch (IOException e) {
      // Also what a wrong password looks like.
      throw new IllegalStateException(
          "the seal's key in "
              + keystore
              + " cannot be opened with the password in "
              + passwordFile,
          e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the seal's key in " + keystore + " cannot be used", e);
    } finally {
      wipe(new byte[0], text, password);
    }
  }

  /** The first line of a text file. */
  private static char[] decoded(byte[] text) {
    CharBuffer characters = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(text));
    int length = 0;
    while (length < characters.length()
        && characters.get(length) != '\n'
        && characters.get(length) != '\r') {
      length++;
    }
    char[] line = new char[length];
    characters.get(line);
    Arrays.fill(characters.array(), '\0');
    return line;
  }

  private static void wipe(byte[] chance, byte[] text, char[] password) {
    Arrays.fill(chance, (byte) 0);
    Arrays.fill(text, (byte) 0);
    Arrays.fill(password, '\0');
  }
}
