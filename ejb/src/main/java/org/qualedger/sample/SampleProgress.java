package org.qualedger.sample;

/**
 * How far the demonstration data is.
 *
 * @param perCent share of its days that are written, 0 to 100
 * @param state whether it is still being written
 */
public record SampleProgress(int perCent, State state) {
  /** Nothing is to be loaded, or everything has been. */
  public static final SampleProgress COMPLETE = new SampleProgress(100, State.COMPLETE);

  /** What a load is doing. */
  public enum State {
    COMPLETE,
    LOADING,
    /** It failed and goes on at the next start; the log says why. */
    BROKEN_OFF
  }

  static SampleProgress loading(int perCent) {
    return new SampleProgress(perCent, State.LOADING);
  }

  SampleProgress brokenOff() {
    return new SampleProgress(perCent, State.BROKEN_OFF);
  }

  /** Whether all of it is there. */
  public boolean isComplete() {
    return state == State.COMPLETE;
  }
}
