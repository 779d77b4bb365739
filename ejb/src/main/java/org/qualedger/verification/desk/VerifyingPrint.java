package org.qualedger.verification.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualedger.ledger.Hash;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Caller;
import org.qualedger.persistence.AnalysisReports;
import org.qualedger.persistence.Records;
import org.qualedger.print.DocumentSeal;
import org.qualedger.print.SealCheck;
import org.qualedger.record.QualityRecord;
import org.qualedger.record.RecordNumber;
import org.qualedger.verification.desk.Verification.Finding;
import org.qualedger.verification.desk.Verification.Print;

/** Verifying a file that somebody was given: whether it is ours, unaltered, and what it shows. */
@Stateless
public class VerifyingPrint {
  /** The largest file that is looked at, in bytes. */
  public static final int LARGEST = 20 * 1024 * 1024;

  /** So many places where a file may have ended before are looked at. */
  private static final int MOST_ENDS = 32;

  private static final byte[] END_OF_FILE = {'%', '%', 'E', 'O', 'F'};

  private final AnalysisReports reports;
  private final Records records;
  private final DocumentSeal seal;
  private final Caller caller;

  @Inject
  VerifyingPrint(AnalysisReports reports, Records records, DocumentSeal seal, Caller caller) {
    this.reports = reports;
    this.records = records;
    this.seal = seal;
    this.caller = caller;
  }

  @SuppressWarnings("NullAway")
  protected VerifyingPrint() {
    this(null, null, null, null);
  }

  /**
   * Verifies a file. Whoever is logged in may ask; which record it is learns who sees the record.
   *
   * @param content the file, of which no more than {@link #LARGEST} bytes are read
   */
  @RolesAllowed({
    Duty.FRONT_DESK_ROLE,
    Duty.SERVICE_STAFF_ROLE,
    Duty.CASHIER_ROLE,
    Duty.MANAGERS_ASSISTANT_ROLE,
    Duty.CENTRE_MANAGER_ROLE,
    Duty.QUALITY_ENGINEER_ROLE,
    Duty.DEPUTY_GENERAL_MANAGER_ROLE,
    Duty.GENERAL_MANAGER_ROLE,
    Duty.AUDITOR_ROLE,
    Duty.ADMINISTRATOR_ROLE
  })
  public Verification verify(InputStream content) throws IOException {
    byte[] file = content.readNBytes(LARGEST + 1);
    return file.length > LARGEST
        ? new Verification(Finding.TOO_LARGE, "", Optional.empty())
        : verify(file);
  }

  private Verification verify(byte[] file) {
    String sha256 = Hash.of(file).hex();
    List<AnalysisReports.Issued> known = reports.issued(Set.of(sha256));
    if (!known.isEmpty()) {
      AnalysisReports.Issued print = known.getFirst();
      return new Verification(identity(print, sha256), sha256, seen(print));
    }
    SealCheck check = seal.check(file);
    AnalysisReports.Issued beginning =
        reports.issued(beginnings(file, check.sealedLength())).stream().findFirst().orElse(null);
    return new Verification(finding(check, beginning != null), sha256, origin(check, beginning));
  }

  private static Finding identity(AnalysisReports.Issued print, String sha256) {
    if (!print.sealed()) {
      return Finding.ISSUED;
    }
    return print.sha256().equals(sha256) ? Finding.GENUINE : Finding.UNSEALED_COPY;
  }

  private static Finding finding(SealCheck check, boolean beginsAsIssued) {
    return switch (check.state()) {
      case NOT_A_PDF -> beginsAsIssued ? Finding.CONTINUED : Finding.NOT_A_PDF;
      case INTACT -> Finding.NOT_ON_FILE;
      case BROKEN -> Finding.ALTERED;
      case CONTINUED -> Finding.CONTINUED;
      case FOREIGN -> beginsAsIssued ? Finding.CONTINUED : Finding.FOREIGN_SEAL;
      case UNSEALED -> beginsAsIssued ? Finding.CONTINUED : Finding.UNKNOWN;
    };
  }

  /**
   * The print that a file was made from: the one that it begins with; where the content was
   * changed, nothing is known but what it says of itself, which is not believed.
   */
  private Optional<Print> origin(SealCheck check, AnalysisReports.@Nullable Issued beginning) {
    return check.state() == SealCheck.State.INTACT || beginning == null
        ? Optional.empty()
        : seen(beginning);
  }

  private Optional<Print> seen(AnalysisReports.Issued print) {
    RecordNumber number = RecordNumber.parse(print.number());
    return caller.actor().sees(number.centre())
        ? records
            .find(QualityRecord.class, number)
            .map(
                record ->
                    new Print(
                        print.number(),
                        print.revision(),
                        print.language(),
                        print.issuedAt(),
                        record.revision()))
        : Optional.empty();
  }

  /** The digests of the beginnings of a file that may have been files: up to each end of file. */
  private static Set<String> beginnings(byte[] file, int sealedLength) {
    Set<Integer> lengths = new HashSet<>();
    if (sealedLength > 0) {
      lengths.add(sealedLength);
    }
    int ends = 0;
    for (int i = 0; i <= file.length - END_OF_FILE.length && ends < MOST_ENDS; i++) {
      if (isEnd(file, i)) {
        ends++;
        int end = i + END_OF_FILE.length;
        lengths.add(end);
        if (end < file.length && file[end] == '\r') {
          end++;
          lengths.add(end);
        }
        if (end < file.length && file[end] == '\n') {
          lengths.add(end + 1);
        }
      }
    }
    Set<String> digests = new HashSet<>();
    for (int length : lengths) {
      if (length < file.length) {
        digests.add(Hash.of(Arrays.copyOf(file, length)).hex());
      }
    }
    return digests;
  }

  private static boolean isEnd(byte[] file, int at) {
    for (int i = 0; i < END_OF_FILE.length; i++) {
      if (file[at + i] != END_OF_FILE[i]) {
        return false;
      }
    }
    return true;
  }
}
