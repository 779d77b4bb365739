package org.qualedger.search.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualedger.agreement.ServiceAgreement;
import org.qualedger.analysis.StatisticalAnalysisReport;
import org.qualedger.approval.Signature;
import org.qualedger.improvement.CorrectiveAction;
import org.qualedger.mailregister.MailItem;
import org.qualedger.receipt.Receipt;
import org.qualedger.record.QualityRecord;
import org.qualedger.record.RecordKind;
import org.qualedger.serviceslip.ServiceSlip;
import org.qualedger.worklog.WorkLogEntry;

/** Holds the names of described members against the classes that write them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DescribedFieldsTest {

  @ParameterizedTest
  @EnumSource(RecordKind.class)
  void every_described_member_is_one_that_the_kind_writes(RecordKind kind) {
    String written =
        constants(type(kind)) + constants(QualityRecord.class) + constants(Signature.class);
    DescribedFields fields = DescribedFields.of(kind);
    int checked = 0;
    for (String path :
        Stream.of(
                fields.moment(),
                fields.title(),
                fields.texts(),
                fields.names(),
                fields.units(),
                fields.phones(),
                fields.keywords(),
                DescribedFields.COMMON_TEXTS,
                DescribedFields.COMMON_NAMES)
            .flatMap(List::stream)
            .toList()) {
      for (String member : path.split("\\.", -1)) {
        assertTrue(written.contains(constant(member)), kind + " writes no member " + member);
        checked++;
      }
    }
    assertTrue(checked >= 10, "members checked: " + checked);
  }

  private static Class<?> type(RecordKind kind) {
    return switch (kind) {
      case WORK_LOG_ENTRY -> WorkLogEntry.class;
      case SERVICE_SLIP -> ServiceSlip.class;
      case SERVICE_AGREEMENT -> ServiceAgreement.class;
      case MAIL_ITEM -> MailItem.class;
      case RECEIPT -> Receipt.class;
      case ANALYSIS_REPORT -> StatisticalAnalysisReport.class;
      case CORRECTIVE_ACTION -> CorrectiveAction.class;
    };
  }

  /** A text as it stands in the constant pool of a class: its tag, its length, itself. */
  private static String constant(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    ByteBuffer entry = ByteBuffer.allocate(3 + bytes.length);
    entry.put((byte) 1).putShort((short) bytes.length).put(bytes);
    return new String(entry.array(), StandardCharsets.ISO_8859_1);
  }

  /** The bytes of all classes in the package of a class. */
  private static String constants(Class<?> type) {
    try {
      URI home = type.getProtectionDomain().getCodeSource().getLocation().toURI();
      String folder = type.getPackageName().replace('.', '/');
      if (Files.isDirectory(Path.of(home))) {
        return read(Path.of(home).resolve(folder));
      }
      try (FileSystem jar = FileSystems.newFileSystem(Path.of(home))) {
        return read(jar.getPath(folder));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static String read(Path folder) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }
}
