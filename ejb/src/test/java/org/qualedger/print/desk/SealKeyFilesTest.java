package org.qualedger.print.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SealKeyFilesTest {

  private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

  @TempDir private Path folder;

  private SealKeyFiles files;

  @BeforeEach
  void make() {
    files = new SealKeyFiles(folder.resolve("seal.p12"), folder.resolve("seal.password"));
    files.create("江畔物业服务有限公司", NOW);
  }

  @Test
  void the_key_is_there_again_after_a_restart() {
    assertTrue(files.exist());
    X509Certificate certificate = files.open().certificate();

    assertEquals(certificate, files.open().certificate());
    assertEquals("CN=江畔物业服务有限公司,O=江畔物业服务有限公司", certificate.getSubjectX500Principal().getName());
    assertTrue(
        certificate.getNotAfter().toInstant().isAfter(Instant.parse("2056-01-01T00:00:00Z")));
  }

  @Test
  void only_the_user_of_the_server_can_read_the_files() throws IOException {
    for (Path file : new Path[] {files.keystore(), files.passwordFile()}) {
      assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
  }

  @Test
  void a_password_file_may_end_with_a_line_feed() throws IOException {
    Files.writeString(files.passwordFile(), Files.readString(files.passwordFile()) + "\r\n");

    assertEquals(NOW.minusSeconds(86_400), files.open().certificate().getNotBefore().toInstant());
  }

  @Test
  void a_wrong_password_is_refused_and_does_not_appear() throws IOException {
    String password = Files.readString(files.passwordFile());
    String wrong = "x" + password;
    Files.writeString(files.passwordFile(), wrong);

    IllegalStateException refusal = assertThrows(IllegalStateException.class, files::open);

    StringWriter told = new StringWriter();
    refusal.printStackTrace(new PrintWriter(told));
    assertFalse(told.toString().contains(password), told.toString());
    assertFalse(files.toString().contains(password));
  }
}
