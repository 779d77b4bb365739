package org.qualedger.record.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Outcome;
import org.qualedger.print.PrintedForm;
import org.qualedger.proof.desk.ReadingLedger;
import org.qualedger.proof.desk.RevisionProof;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.ReadingRecords;
import org.qualedger.record.desk.ReadingRevisions;
import org.qualedger.record.desk.RecordFile;
import org.qualedger.record.desk.RevisionDiff;
import org.qualedger.record.desk.RevisionView;
import org.qualedger.web.Shell;
import org.qualedger.web.Words;

/** The whole history of any record: revisions, two of them side by side, and the proof. */
@Named
@RequestScoped
@SuppressWarnings("NullableOptional") // null: not asked yet; empty: asked, and there is none
public class RecordPage {
  private final ReadingRecords records;
  private final ReadingRevisions histories;
  private final ReadingLedger ledger;
  private final Shell shell;
  private final Words words;
  private String number = "";
  private @Nullable Integer from;
  private @Nullable Integer to;
  private @Nullable Optional<RecordFile> file;
  private @Nullable List<RevisionView> revisions;
  private @Nullable Optional<RevisionProof> proof;
  private @Nullable Optional<RevisionDiff> diff;

  @Inject
  RecordPage(
      ReadingRecords records,
      ReadingRevisions histories,
      ReadingLedger ledger,
      Shell shell,
      Words words) {
    this.records = records;
    this.histories = histories;
    this.ledger = ledger;
    this.shell = shell;
    this.words = words;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected RecordPage() {
    this(null, null, null, null, null);
  }

  /** The record with what it is linked to, or null where there is none that the reader may see. */
  public @Nullable RecordFile getFile() {
    if (file == null) {
      file =
          RecordNumber.isNumber(number)
              ? value(records.file(RecordNumber.parse(number)))
              : Optional.empty();
    }
    return file.orElse(null);
  }

  public List<RevisionView> getRevisions() {
    List<RevisionView> known =
        Objects.requireNonNullElseGet(
            revisions, () -> value(histories.all(RecordNumber.parse(number))).orElse(List.of()));
    revisions = known;
    return known;
  }

  /** The earlier revision of the comparison: the one before the newest unless another is chosen. */
  public int getFromShown() {
    return from == null ? Math.max(1, getRevisions().size() - 1) : from;
  }

  /** The later revision of the comparison: the newest unless another is chosen. */
  public int getToShown() {
    return to == null ? getRevisions().size() : to;
  }

  /** The differences of the two revisions, or null where there are not two. */
  public @Nullable RevisionDiff getDiff() {
    if (diff == null) {
      diff =
          getFromShown() == getToShown()
              ? Optional.empty()
              : value(histories.diff(RecordNumber.parse(number), getFromShown(), getToShown()));
    }
    return diff.orElse(null);
  }

  /** What stood or stands in a field that differs, in words. */
  public String said(String path, @Nullable String stored) {
    return new StoredWords(words, RecordNumber.parse(number).kind(), shell.getLocale())
        .of(path, stored);
  }

  /** The proof of the newest revision, or null while it waits for its position. */
  public @Nullable RevisionProof getProof() {
    if (proof == null) {
      proof = value(ledger.proof(RecordNumber.parse(number), Optional.empty()));
    }
    return proof.orElse(null);
  }

  /** The forms in which the record can be printed. */
  public List<PrintedForm> getForms() {
    return PrintedForm.of(RecordNumber.parse(number).kind());
  }

  /** Address of the page that shows records of this kind. */
  public String getPageOfKind() {
    RecordNumber shown = RecordNumber.parse(number);
    String page =
        switch (shown.kind()) {
          case WORK_LOG_ENTRY -> "work-log-entry";
          case SERVICE_SLIP -> "slip";
          case SERVICE_AGREEMENT -> "agreement";
          case MAIL_ITEM -> "mail-item";
          case RECEIPT -> "receipt";
          case ANALYSIS_REPORT -> "report";
          case CORRECTIVE_ACTION -> "corrective-action";
        };
    return page + ".xhtml?number=" + number;
  }

  private static <T> Optional<T> value(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T> done -> Optional.of(done.value());
      case Outcome.Declined<T> declined -> Optional.empty();
    };
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number == null ? "" : number.strip();
  }

  public @Nullable Integer getFrom() {
    return from;
  }

  public void setFrom(@Nullable Integer from) {
    this.from = from;
  }

  public @Nullable Integer getTo() {
    return to;
  }

  public void setTo(@Nullable Integer to) {
    this.to = to;
  }
}
