package org.qualedger.approval;

import java.util.function.Function;

/**
 * The answer of a use case: done, with what came of it, or declined, with why; then nothing
 * changed.
 *
 * @param <T> what comes of it
 */
public sealed interface Outcome<T> {

  /** It was done. */
  record Done<T>(T value) implements Outcome<T> {}

  /** It was declined. */
  record Declined<T>(Decision.Refused refusal) implements Outcome<T> {}

  static <T> Outcome<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Outcome<T> declined(Decision.Refused refusal) {
    return new Declined<>(refusal);
  }

  static <T> Outcome<T> declined(RefusalCode code, String... args) {
    return new Declined<>(Decision.refused(code, args));
  }

  default <R> Outcome<R> map(Function<? super T, ? extends R> mapper) {
    return switch (this) {
      case Done<T> done -> new Done<>(mapper.apply(done.value()));
      case Declined<T> declined -> new Declined<>(declined.refusal());
    };
  }

  default boolean isDone() {
    return this instanceof Done;
  }
}
