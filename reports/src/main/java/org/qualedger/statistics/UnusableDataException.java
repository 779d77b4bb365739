package org.qualedger.statistics;

/**
 * The method has no answer for these data. The message names the value at fault and what is needed,
 * for those who call the method; pages say it in their reader's language by {@link #fault()}.
 */
public final class UnusableDataException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final DataFault fault;

  private UnusableDataException(DataFault fault, String message) {
    super(message);
    this.fault = fault;
  }

  /** There is too little to work with. */
  public static UnusableDataException insufficient(String message) {
    return new UnusableDataException(DataFault.INSUFFICIENT_DATA, message);
  }

  /** A value is impossible. */
  public static UnusableDataException invalid(String message) {
    return new UnusableDataException(DataFault.INVALID_INPUT, message);
  }

  /** The data do not vary as they have to. */
  public static UnusableDataException degenerate(String message) {
    return new UnusableDataException(DataFault.DEGENERATE, message);
  }

  /** The kind of fault. */
  public DataFault fault() {
    return fault;
  }
}
