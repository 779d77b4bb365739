package org.qualedger.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.qualedger.ledger.Hash;

/**
 * The files of records, each under its SHA-256: {@code attachments/ab/cd/abcd…} in the home folder.
 * A file is complete, and forced to the disk, before it has its name; the same content is kept
 * once.
 */
@ApplicationScoped
public class AttachmentFiles {
  /** The largest file that is taken, in bytes. */
  public static final long LARGEST = 20L * 1024 * 1024;

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

  /** What became of bytes that came in. */
  public sealed interface Taken {}

  /** They are kept. */
  public record Kept(String sha256, String mediaType, long size) implements Taken {}

  /** They are more than {@link #LARGEST}, and nothing was kept. */
  public record TooLarge() implements Taken {}

  /** They are none of the types that are kept. */
  public record OfUnknownType() implements Taken {}

  /** Keeps bytes, which are read once and never held in memory as a whole. */
  public Taken take(InputStream content) throws IOException {
    Path fresh = Files.createTempFile(HomeFolder.of("attachments"), "incoming", ".part");
    try {
      MessageDigest digest = MessageDigest.getInstance(Hash.ALGORITHM);
      byte[] head = new byte[PNG.length];
      long size = 0;
      try (FileChannel file = FileChannel.open(fresh, StandardOpenOption.WRITE);
          OutputStream out = Channels.newOutputStream(file)) {
        InputStream digesting = new DigestInputStream(content, digest);
        byte[] buffer = new byte[64 * 1024];
        for (int read = digesting.read(buffer); read >= 0; read = digesting.read(buffer)) {
          for (int i = 0; i < read && size + i < head.length; i++) {
            head[(int) size + i] = buffer[i];
          }
          size += read;
          if (size > LARGEST) {
            return new TooLarge();
          }
          out.write(buffer, 0, read);
        }
        file.force(true);
      }
      Optional<String> type = type(head);
      if (type.isEmpty()) {
        return new OfUnknownType();
      }
      String sha256 = HexFormat.of().formatHex(digest.digest());
      Path kept = path(sha256);
      Files.createDirectories(kept.getParent());
      Files.move(fresh, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return new Kept(sha256, type.get(), size);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has " + Hash.ALGORITHM, e);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** Where the file with a hash lies, or would lie. */
  public Path path(String sha256) {
    return HomeFolder.of("attachments")
        .resolve(sha256.substring(0, 2))
        .resolve(sha256.substring(2, 4))
        .resolve(sha256);
  }

  /** The hash of the bytes that now lie under a hash; empty where the file is gone. */
  public Optional<String> actualHash(String sha256) throws IOException {
    Path file = path(sha256);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance(Hash.ALGORITHM);
      in.transferTo(new java.security.DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return Optional.of(HexFormat.of().formatHex(digest.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has " + Hash.ALGORITHM, e);
    }
  }

  /** The type that the first bytes show, whatever the sender called it. */
  private static Optional<String> type(byte[] head) {
    if (startsWith(head, PNG)) {
      return Optional.of("image/png");
    }
    if (startsWith(head, JPEG)) {
      return Optional.of("image/jpeg");
    }
    return startsWith(head, PDF) ? Optional.of("application/pdf") : Optional.empty();
  }

  private static boolean startsWith(byte[] head, byte[] magic) {
    return Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
  }
}
