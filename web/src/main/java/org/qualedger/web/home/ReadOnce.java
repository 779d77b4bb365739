package org.qualedger.web.home;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A list that is read when a page first asks for it: a page asks as often as it names it. */
final class ReadOnce<T> {
  private final Supplier<List<T>> reading;
  private @Nullable List<T> known;

  ReadOnce(Supplier<List<T>> reading) {
    this.reading = reading;
  }

  List<T> get() {
    List<T> read = known;
    if (read == null) {
      read = reading.get();
      known = read;
    }
    return read;
  }
}
