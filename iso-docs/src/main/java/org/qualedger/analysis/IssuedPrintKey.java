package org.qualedger.analysis;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Key of an issued print: record, revision and language. */
public class IssuedPrintKey implements Serializable {
  private static final long serialVersionUID = 1L;

  private String recordNumber;
  private int revision;
  private String language;

  @SuppressWarnings("NullAway.Init")
  protected IssuedPrintKey() {}

  public IssuedPrintKey(String recordNumber, int revision, String language) {
    this.recordNumber = recordNumber;
    this.revision = revision;
    this.language = language;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IssuedPrintKey that
        && revision == that.revision
        && recordNumber.equals(that.recordNumber)
        && language.equals(that.language);
  }

  @Override
  public int hashCode() {
    return Objects.hash(recordNumber, revision, language);
  }
}
