package org.qualedger.record;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Decision;
import org.qualedger.approval.RefusalCode;
import org.qualedger.document.GoverningProcedure;
import org.qualedger.ledger.CanonicalObject;

/**
 * A quality record (质量记录, ISO 9000:2015 3.8.10): evidence of something that was done. ISO notes
 * that records need no revision control in general; ours have it, because they are written step by
 * step by several people and an auditor asks who wrote what and when.
 *
 * <p>A record changes only by verbs of its kind. Each verb that is granted makes one immutable
 * revision in the ledger; the columns of this entity are nothing but the newest revision, spread
 * out so that lists and statistics are plain queries. The stage of a record is derived from what
 * happened to it.
 *
 * <p>A record carries the version of the procedure in force when it was created and is judged by
 * that version for ever. A void keeps the number and says why.
 */
@Entity
@Table(name = "quality_record")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind", length = 24)
public abstract class QualityRecord {
  @Id private String number;

  @Column(name = "centre_code")
  private String centre;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "created_by_name")
  private String createdByName;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "entered_at")
  private Instant enteredAt;

  @Enumerated(EnumType.STRING)
  private Medium medium;

  @Column(name = "procedure_document")
  private String procedureDocument;

  @Column(name = "procedure_version")
  private String procedureVersion;

  @Column(name = "procedure_revision")
  private String procedureRevision;

  private boolean sample;

  /** Number of the newest revision; 1 after creation. */
  private int revision;

  @Column(name = "stage_name")
  private String stageName;

  @Column(name = "voided_at")
  private @Nullable Instant voidedAt;

  @Column(name = "void_reason")
  private @Nullable String voidReason;

  @Column(name = "changed_after_signature")
  private boolean changedAfterSignature;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "attachment", joinColumns = @JoinColumn(name = "record_number"))
  @OrderColumn(name = "position")
  private List<Attachment> attachments = new ArrayList<>();

  @Version
  @Column(name = "lock_version")
  private long lockVersion;

  @SuppressWarnings("NullAway.Init")
  protected QualityRecord() {}

  protected QualityRecord(RecordNumber number, Act act, Medium medium, boolean sample) {
    this.number = number.toString();
    this.centre = number.centre();
    this.createdBy = act.by();
    this.createdByName = act.byName();
    this.createdAt = act.when();
    this.enteredAt = act.enteredAt();
    this.medium = medium;
    this.sample = sample;
    this.procedureDocument = GoverningProcedure.P7_9_8_V10.document();
    this.procedureVersion = GoverningProcedure.P7_9_8_V10.version();
    this.procedureRevision = GoverningProcedure.P7_9_8_V10.revision();
    this.stageName = "";
  }

  /** Takes the common members from a revision's record object. */
  protected QualityRecord(CanonicalObject from) {
    this.number = from.required("number");
    this.centre = from.required("centre");
    this.createdBy = from.required("createdBy");
    this.createdByName = from.required("createdByName");
    this.createdAt = from.requiredMoment("createdAt");
    this.enteredAt = from.requiredMoment("enteredAt");
    this.medium = from.requiredChoice("medium", Medium.class);
    CanonicalObject procedure = Objects.requireNonNull(from.object("procedure"), "procedure");
    this.procedureDocument = procedure.required("document");
    this.procedureVersion = procedure.required("version");
    this.procedureRevision = procedure.required("revision");
    this.sample = from.flag("sample");
    this.voidedAt = from.moment("voidedAt");
    this.voidReason = from.text("voidReason");
    this.changedAfterSignature = from.flag("changedAfterSignature");
    this.stageName = from.required("stage");
    from.objects("attachments").forEach(a -> attachments.add(Attachment.rehydrate(a)));
  }

  /** The kind, from the number. */
  public abstract RecordKind kind();

  /** Name of the present stage, derived from what happened. */
  public abstract String stage();

  /** Name and version of the canonical form, such as {@code qualedger/service-slip/1}. */
  public abstract String schema();

  /** Writes the members of the kind itself. */
  protected abstract void write(CanonicalObject.Builder to);

  /** The whole record as it goes into a revision. */
  public final CanonicalObject canonical() {
    CanonicalObject.Builder to =
        CanonicalObject.build()
            .put("number", number)
            .put("kind", kind())
            .put("centre", centre)
            .put("stage", stage())
            .put("createdBy", createdBy)
            .put("createdByName", createdByName)
            .put("createdAt", createdAt)
            .put("enteredAt", enteredAt)
            .put("medium", medium)
            .put(
                "procedure",
                CanonicalObject.build()
                    .put("document", procedureDocument)
                    .put("version", procedureVersion)
                    .put("revision", procedureRevision)
                    .done())
            .flag("sample", sample)
            .put("voidedAt", voidedAt)
            .put("voidReason", voidReason)
            .flag("changedAfterSignature", changedAfterSignature)
            .put("attachments", attachments.stream().map(Attachment::canonical).toList());
    write(to);
    return to.done();
  }

  /**
   * Counts a new revision; called once for each granted verb, by the one place that writes
   * revisions.
   *
   * @return the number of the new revision
   */
  public final int nextRevision() {
    stageName = stage();
    return ++revision;
  }

  /** Sets the revision that a rehydrated record shows. */
  public final void showsRevision(int shown) {
    this.revision = shown;
  }

  /** Adds a file. The bytes are in storage already. */
  public final Decision attach(Attachment attachment) {
    if (attachments.stream().anyMatch(a -> a.sha256().equals(attachment.sha256()))) {
      return Decision.refused(RefusalCode.ALREADY_RECORDED, attachment.name());
    }
    attachments.add(attachment);
    return Decision.grant();
  }

  /** Declares the record void; the number is kept and never used again. */
  public final Decision voidIt(Act act) {
    if (!act.hasReason()) {
      return Decision.refusedField("reason", RefusalCode.REASON_NEEDED);
    }
    if (voidedAt != null || isClosed()) {
      return Decision.refused(RefusalCode.NOT_IN_THIS_STAGE, stage(), "void");
    }
    voidedAt = act.enteredAt();
    voidReason = act.statedReason();
    afterVoid();
    return Decision.grant();
  }

  /** Derives anew what a kind derives from its facts; called when the record was declared void. */
  protected void afterVoid() {}

  /** Whether the life of the record has ended, so that it can no longer be voided. */
  protected abstract boolean isClosed();

  /** Notes that a signed fact was changed: shown on screen, list and print until signed anew. */
  protected final void markChangedAfterSignature(boolean changed) {
    this.changedAfterSignature = changed;
  }

  public RecordNumber number() {
    return RecordNumber.parse(number);
  }

  public String centre() {
    return centre;
  }

  /** Login of the author. */
  public String createdBy() {
    return createdBy;
  }

  public String createdByName() {
    return createdByName;
  }

  /** When the record came to be, by the author's word. */
  public Instant createdAt() {
    return createdAt;
  }

  /** When it was entered, by the server's clock. */
  public Instant enteredAt() {
    return enteredAt;
  }

  /** How long after it happened it was entered; large where an entry is back-dated. */
  public Duration entryLag() {
    return Duration.between(createdAt, enteredAt);
  }

  public Medium medium() {
    return medium;
  }

  public GoverningProcedure procedure() {
    return new GoverningProcedure(procedureDocument, procedureVersion, procedureRevision);
  }

  /** Whether the record belongs to demonstration data. */
  public boolean sample() {
    return sample;
  }

  public int revision() {
    return revision;
  }

  public boolean voided() {
    return voidedAt != null;
  }

  public @Nullable String voidReason() {
    return voidReason;
  }

  public boolean changedAfterSignature() {
    return changedAfterSignature;
  }

  public List<Attachment> attachments() {
    return List.copyOf(attachments);
  }

  @Override
  public String toString() {
    return number + " r" + revision + " " + stageName;
  }
}
