package org.qualedger.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.DataBasis;
import org.qualedger.ledger.Hash;
import org.qualedger.record.Act;
import org.qualedger.record.QualityRecord;
import org.qualedger.record.Revision;

/**
 * Cuts a history into days. It is told twice: the first time, to know how records end, since a
 * record is written in its last state on the day it comes to be; the second time, to take the
 * revisions, which are too many to keep.
 */
final class SampleDays {
  private final SampleScope scope;
  private final SampleCompany company;
  private final SampleHistory history;
  private final Map<String, QualityRecord> ends = new HashMap<>();

  SampleDays(SampleScope scope, SampleCompany company) {
    this.scope = scope;
    this.company = company;
    this.history = SampleHistory.tell(scope, company, (record, act, verb) -> record.nextRevision());
    history.records().forEach(record -> ends.put(record.number().toString(), record));
  }

  /** The history with the last states and the truth. */
  SampleHistory history() {
    return history;
  }

  /**
   * Hands over the days, each once, in order; days without a revision are left out.
   *
   * @param after the last day that is known already, or null
   */
  void tell(@Nullable LocalDate after, Consumer<SampleDay> listener) {
    Cutter cutter = new Cutter(after, listener);
    SampleHistory.tell(scope, company, cutter);
    cutter.cut();
  }

  /** The salt of a revision: as good as random to all who do not know the seed. */
  private byte[] salt(QualityRecord record) {
    String name = scope.seed() + "/salt/" + record.number() + "/" + (record.revision() + 1);
    return Hash.of(name.getBytes(StandardCharsets.UTF_8)).bytes();
  }

  private final class Cutter implements SampleJournal {
    private final @Nullable LocalDate after;
    private final Consumer<SampleDay> listener;
    private final List<QualityRecord> created = new ArrayList<>();
    private final List<Revision> revisions = new ArrayList<>();
    private @Nullable LocalDate day;

    Cutter(@Nullable LocalDate after, Consumer<SampleDay> listener) {
      this.after = after;
      this.listener = listener;
    }

    @Override
    public void written(QualityRecord record, Act act, String verb) {
      LocalDate now = scope.zone().day(act.enteredAt());
      if (after != null && !now.isAfter(after)) {
        record.nextRevision();
        return;
      }
      if (!now.equals(day)) {
        cut();
        day = now;
      }
      if (record.revision() == 0) {
        String number = record.number().toString();
        created.add(Objects.requireNonNull(ends.get(number), number));
      }
      revisions.add(Revision.of(record, act, verb, salt(record)));
    }

    private List<DataBasis> bases() {
      return created.stream()
          .map(record -> history.bases().get(record.number().toString()))
          .filter(Objects::nonNull)
          .toList();
    }

    void cut() {
      if (day != null) {
        listener.accept(new SampleDay(day, created, bases(), revisions));
        created.clear();
        revisions.clear();
      }
    }
  }
}
