package org.qualedger.analysis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.qualedger.ledger.CanonicalObject;

/** The bytes of a {@link DataBasis} under their digest; never changed. */
@Entity
@Table(name = "analysis_basis")
public class FrozenBasis {
  @Id private String digest;

  @Column(name = "content")
  private byte[] content;

  @SuppressWarnings("NullAway.Init")
  protected FrozenBasis() {}

  public FrozenBasis(DataBasis basis) {
    this.content = basis.canonical().bytes();
    this.digest = basis.digest().hex();
  }

  /** SHA-256 in hex of the bytes. */
  public String digest() {
    return digest;
  }

  /** The exact canonical bytes. */
  public byte[] content() {
    return content.clone();
  }

  public DataBasis basis() {
    return DataBasis.rehydrate(CanonicalObject.parse(content));
  }
}
