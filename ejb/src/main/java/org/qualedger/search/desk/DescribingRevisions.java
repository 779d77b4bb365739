package org.qualedger.search.desk;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.organization.CompanyZone;
import org.qualedger.record.RecordNumber;
import org.qualedger.search.SearchEntry;

/**
 * Makes the search entry of a revision from its canonical bytes alone, so that the index can always
 * be built again from the ledger.
 */
final class DescribingRevisions {

  private static final int LONGEST_TITLE_PART = 60;
  private static final String BETWEEN_TITLE_PARTS = " · ";

  private final CompanyZone zone;

  DescribingRevisions(CompanyZone zone) {
    this.zone = zone;
  }

  /** The entry of a revision, from its envelope. */
  SearchEntry describe(CanonicalObject envelope) {
    RecordNumber number = RecordNumber.parse(envelope.required("number"));
    int revision = Math.toIntExact(envelope.number("revision", 0));
    CanonicalObject record = Objects.requireNonNull(envelope.object("record"), "record");
    DescribedFields fields = DescribedFields.of(number.kind());
    SearchEntry.Builder entry = SearchEntry.of(number, revision);
    Stream.concat(fields.texts().stream(), DescribedFields.COMMON_TEXTS.stream())
        .forEach(
            path -> DescribedFields.values(record, path).forEach(value -> entry.text(path, value)));
    values(record, fields.names()).forEach(entry::name);
    values(record, DescribedFields.COMMON_NAMES).forEach(entry::name);
    values(record, fields.units()).forEach(entry::unit);
    values(record, fields.phones()).forEach(entry::phone);
    values(record, fields.keywords()).forEach(entry::keyword);
    Instant at = Instant.parse(values(record, fields.moment()).findFirst().orElseThrow());
    return entry.done(record.required("stage"), at, zone.day(at), title(record, fields, number));
  }

  private static Stream<String> values(CanonicalObject record, List<String> paths) {
    return paths.stream().flatMap(path -> DescribedFields.values(record, path).stream());
  }

  private static String title(CanonicalObject record, DescribedFields fields, RecordNumber number) {
    String title =
        values(record, fields.title())
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .map(DescribingRevisions::shortened)
            .collect(Collectors.joining(BETWEEN_TITLE_PARTS));
    return title.isEmpty() ? number.toString() : title;
  }

  private static String shortened(String part) {
    if (part.length() <= LONGEST_TITLE_PART) {
      return part;
    }
    int end = LONGEST_TITLE_PART - 1;
    if (Character.isLowSurrogate(part.charAt(end))) {
      end--;
    }
    return part.substring(0, end) + "…";
  }
}
