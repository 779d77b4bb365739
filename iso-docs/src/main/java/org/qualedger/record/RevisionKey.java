package org.qualedger.record;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Key of a revision: the record's number and the count. */
public class RevisionKey implements Serializable {
  private static final long serialVersionUID = 1L;

  private String recordNumber;
  private int revision;

  @SuppressWarnings("NullAway.Init")
  protected RevisionKey() {}

  public RevisionKey(String recordNumber, int revision) {
    this.recordNumber = recordNumber;
    this.revision = revision;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RevisionKey that
        && revision == that.revision
        && recordNumber.equals(that.recordNumber);
  }

  @Override
  public int hashCode() {
    return Objects.hash(recordNumber, revision);
  }
}
