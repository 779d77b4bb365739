package org.qualedger.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.ledger.Hash;
import org.qualedger.ledger.RecordLeaf;
import org.qualedger.organization.Duty;

/**
 * One immutable state of a record (修订): the whole record as canonical bytes, with who, when and
 * why, and the salt that keeps the leaf from being guessed back once the bytes are disposed of.
 * Never updated, never deleted; on PostgreSQL the application's role has no right to.
 *
 * <p>The bytes are the envelope
 *
 * <pre>{"at":…,"by":…,"byName":…,"duty":…,"enteredAt":…,"hashAlgorithm":"SHA-256","number":…,
 * "reason":…,"record":{…},"revision":…,"schema":…,"verb":…}</pre>
 *
 * in RFC 8785 form; the other columns repeat members of it for lists.
 */
@Entity
@Table(name = "revision")
@IdClass(RevisionKey.class)
public class Revision {
  @Id
  @Column(name = "record_number")
  private String recordNumber;

  @Id private int revision;

  private String verb;

  @Column(name = "author")
  private String by;

  @Column(name = "author_name")
  private String byName;

  @Enumerated(EnumType.STRING)
  private Duty duty;

  @Column(name = "happened_at")
  private @Nullable Instant at;

  @Column(name = "entered_at")
  private Instant enteredAt;

  private @Nullable String reason;

  private byte[] content;

  private byte[] salt;

  @SuppressWarnings("NullAway.Init")
  protected Revision() {}

  private Revision(QualityRecord record, int revision, Act act, String verb, byte[] salt) {
    this.recordNumber = record.number().toString();
    this.revision = revision;
    this.verb = verb;
    this.by = act.by();
    this.byName = act.byName();
    this.duty = act.duty();
    this.at = act.at();
    this.enteredAt = act.enteredAt();
    this.reason = act.reason();
    this.salt = salt.clone();
    this.content =
        CanonicalObject.build()
            .put("schema", record.schema())
            .put("hashAlgorithm", Hash.ALGORITHM)
            .put("number", recordNumber)
            .put("revision", (long) revision)
            .put("verb", verb)
            .put("by", by)
            .put("byName", byName)
            .put("duty", duty)
            .put("at", at)
            .put("enteredAt", enteredAt)
            .put("reason", reason)
            .put("record", record.canonical())
            .done()
            .bytes();
  }

  /**
   * Takes the next revision of a record.
   *
   * @param salt 32 random bytes
   */
  public static Revision of(QualityRecord record, Act act, String verb, byte[] salt) {
    int next = record.nextRevision();
    return new Revision(record, next, act, verb, salt);
  }

  public String recordNumber() {
    return recordNumber;
  }

  public int revision() {
    return revision;
  }

  public String verb() {
    return verb;
  }

  public String by() {
    return by;
  }

  public String byName() {
    return byName;
  }

  public Duty duty() {
    return duty;
  }

  public @Nullable Instant at() {
    return at;
  }

  public Instant enteredAt() {
    return enteredAt;
  }

  /** How long after it happened the step was entered; zero where nobody said when it happened. */
  public Duration entryLag() {
    return at == null ? Duration.ZERO : Duration.between(at, enteredAt);
  }

  public @Nullable String reason() {
    return reason;
  }

  /** The exact bytes that the ledger commits to. */
  public byte[] content() {
    return content.clone();
  }

  public byte[] salt() {
    return salt.clone();
  }

  /** The leaf that stands for this revision in the ledger. */
  public Hash leaf() {
    return RecordLeaf.of(salt, content).hash();
  }

  /** SHA-256 of the bytes alone: what a signature binds and a print shows. */
  public Hash contentHash() {
    return Hash.of(content);
  }

  /** The envelope, read back. */
  public CanonicalObject envelope() {
    return CanonicalObject.parse(content);
  }
}
