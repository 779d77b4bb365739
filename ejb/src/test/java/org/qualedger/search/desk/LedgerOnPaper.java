package org.qualedger.search.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.record.RecordNumber;
import org.qualedger.search.LedgeredRevisions;

/** A ledger of slips in memory, each revision saying what is written on it. */
final class LedgerOnPaper implements LedgeredRevisions {

  private final List<CanonicalObject> revisions = new ArrayList<>();

  void write(String number, int revision, String description) {
    revisions.add(
        CanonicalObject.build()
            .put("number", number)
            .put("revision", revision)
            .put(
                "record",
                CanonicalObject.build()
                    .put("stage", "REGISTERED")
                    .put("createdAt", Instant.parse("2026-11-24T01:00:00Z"))
                    .put("description", description)
                    .done())
            .done());
  }

  @Override
  public List<CanonicalObject> from(long position, int most) {
    return revisions.stream().skip(position).limit(most).toList();
  }

  @Override
  public long size() {
    return revisions.size();
  }

  @Override
  public List<Newest> newest(long size, String after, int most) {
    SortedMap<String, Integer> newest = new TreeMap<>();
    for (CanonicalObject revision : revisions.subList(0, Math.toIntExact(size))) {
      newest.put(revision.required("number"), Math.toIntExact(revision.number("revision", 0)));
    }
    return newest.entrySet().stream()
        .filter(entry -> entry.getKey().compareTo(after) > 0)
        .limit(most)
        .map(entry -> new Newest(RecordNumber.parse(entry.getKey()), entry.getValue()))
        .toList();
  }
}
