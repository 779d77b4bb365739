package org.qualedger.analysis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qualedger.ledger.Hash;
import org.qualedger.record.RecordNumber;

/**
 * The bytes of a PDF that was issued: what people have in their hands. They are kept as they were;
 * the frozen data would give the same bytes again, but only with the same build.
 */
@Entity
@Table(name = "issued_print")
@IdClass(IssuedPrintKey.class)
public class IssuedPrint {
  @Id
  @Column(name = "record_number")
  private String recordNumber;

  @Id private int revision;

  @Id private String language;

  private String sha256;

  @Column(name = "unsealed_sha256")
  private String unsealedSha256;

  private byte[] content;

  @Column(name = "ledger_size")
  private @Nullable Long ledgerSize;

  @Column(name = "ledger_root")
  private @Nullable String ledgerRoot;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @SuppressWarnings("NullAway.Init")
  protected IssuedPrint() {}

  /**
   * A print.
   *
   * @param revision revision that it shows
   * @param language tag of its language
   * @param content the file
   * @param unsealed the file as it was before it was sealed; the same where it was not
   * @param ledgerSize size of the tree head that is printed on it, or null where none was signed
   *     yet
   * @param ledgerRoot root of that tree head in hex, or null likewise
   */
  public IssuedPrint(
      RecordNumber number,
      int revision,
      String language,
      byte[] content,
      byte[] unsealed,
      @Nullable Long ledgerSize,
      @Nullable String ledgerRoot,
      Instant issuedAt) {
    this.recordNumber = number.toString();
    this.revision = revision;
    this.language = language;
    this.content = content.clone();
    this.sha256 = Hash.of(content).hex();
    this.unsealedSha256 = Hash.of(unsealed).hex();
    this.ledgerSize = ledgerSize;
    this.ledgerRoot = ledgerRoot;
    this.issuedAt = issuedAt;
  }

  public String recordNumber() {
    return recordNumber;
  }

  public int revision() {
    return revision;
  }

  public String language() {
    return language;
  }

  /** SHA-256 in hex of the file. */
  public String sha256() {
    return sha256;
  }

  /**
   * SHA-256 in hex of the file before it was sealed: what the same build gives again when it prints
   * the same revision.
   */
  public String unsealedSha256() {
    return unsealedSha256;
  }

  /** Whether the company's seal is on it. */
  public boolean sealed() {
    return !sha256.equals(unsealedSha256);
  }

  /** The file. */
  public byte[] content() {
    return content.clone();
  }

  public @Nullable Long ledgerSize() {
    return ledgerSize;
  }

  public @Nullable String ledgerRoot() {
    return ledgerRoot;
  }

  public Instant issuedAt() {
    return issuedAt;
  }
}
