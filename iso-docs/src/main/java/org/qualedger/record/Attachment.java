package org.qualedger.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.qualedger.ledger.CanonicalObject;

/**
 * A file that belongs to a record: a scan, a photo, a drawn signature. The bytes lie in storage
 * under their SHA-256; the hash is part of the revision, so a changed file shows.
 */
@Embeddable
public class Attachment {
  private String sha256;
  private String name;

  @Column(name = "media_type")
  private String mediaType;

  @Column(name = "byte_count")
  private long size;

  @Column(name = "added_by")
  private String addedBy;

  @Column(name = "added_at")
  private Instant addedAt;

  @SuppressWarnings("NullAway.Init")
  protected Attachment() {}

  /**
   * A file that is in storage.
   *
   * @param sha256 hash of the bytes in lower-case hex
   * @param name the file's own name
   * @param mediaType image/png, image/jpeg or application/pdf, found from the bytes
   * @param size bytes
   */
  public Attachment(
      String sha256, String name, String mediaType, long size, String addedBy, Instant addedAt) {
    this.sha256 = sha256;
    this.name = name;
    this.mediaType = mediaType;
    this.size = size;
    this.addedBy = addedBy;
    this.addedAt = addedAt;
  }

  public String sha256() {
    return sha256;
  }

  public String name() {
    return name;
  }

  public String mediaType() {
    return mediaType;
  }

  public long size() {
    return size;
  }

  public String addedBy() {
    return addedBy;
  }

  public Instant addedAt() {
    return addedAt;
  }

  CanonicalObject canonical() {
    return CanonicalObject.build()
        .put("hash", "SHA-256:" + sha256)
        .put("name", name)
        .put("mediaType", mediaType)
        .put("size", size)
        .put("addedBy", addedBy)
        .put("addedAt", addedAt)
        .done();
  }

  static Attachment rehydrate(CanonicalObject from) {
    return new Attachment(
        from.required("hash").substring("SHA-256:".length()),
        from.required("name"),
        from.required("mediaType"),
        from.number("size", 0),
        from.required("addedBy"),
        from.requiredMoment("addedAt"));
  }
}
