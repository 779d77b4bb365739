package org.qualedger.search.lucene;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.qualedger.record.RecordNumber;
import org.qualedger.search.Facet;
import org.qualedger.search.SearchEntry;

/**
 * The fields of the index and how an entry is written into them. A change here needs a new {@link
 * #SCHEMA}, so that older indexes are built again.
 */
final class RecordFields {

  /** The version of the fields; an index with another one is thrown away. */
  static final String SCHEMA = "1";

  /** The record number: key, and the last word in every order. */
  static final String NUMBER = "number";

  static final String NUMBER_TAIL = "numberTail";
  static final String UNIT = "unit";
  static final String PHONE = "phone";

  /** Title, texts and names in pairs of characters. */
  static final String TITLE = "title";

  static final String TEXT = "text";
  static final String NAME = "name";

  /** All of these as dictionary words. */
  static final String WORDS = "words";

  /** The day, counted from 1970, for ranges. */
  static final String DAY = "day";

  /** The moment in milliseconds, for the order by time. */
  static final String AT = "at";

  static final String REVISION = "revision";

  static final Map<Facet, String> FACETS =
      new EnumMap<>(
          Map.of(
              Facet.KIND, "kind",
              Facet.CENTRE, "centre",
              Facet.STAGE, "stage",
              Facet.MONTH, "month"));

  private static final String STORED_DATE = "storedDate";
  private static final String STORED_TITLE = "storedTitle";
  private static final String STORED_FIELD = "storedField";
  private static final String STORED_TEXT = "storedText";
  private static final String STORED_STAGE = "storedStage";
  private static final String STORED_AT = "storedAt";
  private static final String STORED_REVISION = "storedRevision";

  private RecordFields() {}

  static String facet(Facet facet) {
    return java.util.Objects.requireNonNull(FACETS.get(facet));
  }

  /** The document of an entry. */
  static Document document(SearchEntry entry) {
    Document document = new Document();
    String number = entry.number().toString();
    document.add(new StringField(NUMBER, number, Store.YES));
    document.add(new SortedDocValuesField(NUMBER, new BytesRef(number)));
    for (String tail : NumberTerms.tails(entry.number())) {
      document.add(new StringField(NUMBER_TAIL, tail, Store.NO));
    }
    addFacet(document, Facet.KIND, entry.number().kind().name());
    addFacet(document, Facet.CENTRE, entry.number().centre());
    addFacet(document, Facet.STAGE, entry.stage());
    addFacet(document, Facet.MONTH, YearMonth.from(entry.date()).toString());
    document.add(new LongPoint(DAY, entry.date().toEpochDay()));
    document.add(new NumericDocValuesField(AT, entry.at().toEpochMilli()));
    document.add(new NumericDocValuesField(REVISION, entry.revision()));

    List<String> written = new ArrayList<>();
    written.add(entry.title());
    entry.texts().forEach(text -> written.add(text.value()));
    written.addAll(entry.names());
    written.addAll(entry.keywords());
    List<String> folded = written.stream().map(TextFolding::fold).toList();
    int texts = 1 + entry.texts().size();
    int names = texts + entry.names().size();
    document.add(new TextField(TITLE, folded.getFirst(), Store.NO));
    Stream.concat(folded.subList(1, texts).stream(), folded.subList(names, folded.size()).stream())
        .forEach(text -> document.add(new TextField(TEXT, text, Store.NO)));
    folded.subList(texts, names).forEach(name -> document.add(new TextField(NAME, name, Store.NO)));
    folded.forEach(text -> document.add(new TextField(WORDS, text, Store.NO)));

    Stream.concat(
            entry.units().stream()
                .flatMap(unit -> UnitMentions.termsOfUnit(TextFolding.fold(unit)).stream()),
            folded.subList(0, texts).stream()
                .flatMap(text -> UnitMentions.termsOfText(text).stream()))
        .distinct()
        .forEach(term -> document.add(new StringField(UNIT, term, Store.NO)));
    for (String phone : entry.phones()) {
      document.add(
          new StringField(PHONE, NumberTerms.backwards(TextFolding.fold(phone)), Store.NO));
    }

    document.add(new StoredField(STORED_REVISION, entry.revision()));
    document.add(new StoredField(STORED_STAGE, entry.stage()));
    document.add(new StoredField(STORED_AT, entry.at().toEpochMilli()));
    document.add(new StoredField(STORED_DATE, entry.date().toString()));
    document.add(new StoredField(STORED_TITLE, entry.title()));
    for (SearchEntry.Text text : entry.texts()) {
      document.add(new StoredField(STORED_FIELD, text.field()));
      document.add(new StoredField(STORED_TEXT, text.value()));
    }
    return document;
  }

  private static void addFacet(Document document, Facet facet, String value) {
    document.add(new StringField(facet(facet), value, Store.NO));
    document.add(new SortedDocValuesField(facet(facet), new BytesRef(value)));
  }

  static RecordNumber number(Document document) {
    return RecordNumber.parse(document.get(NUMBER));
  }

  static int revision(Document document) {
    return integer(document, STORED_REVISION).intValue();
  }

  static String stage(Document document) {
    return document.get(STORED_STAGE);
  }

  static Instant at(Document document) {
    return Instant.ofEpochMilli(integer(document, STORED_AT).longValue());
  }

  static LocalDate date(Document document) {
    return LocalDate.parse(document.get(STORED_DATE));
  }

  static String title(Document document) {
    return document.get(STORED_TITLE);
  }

  static List<SearchEntry.Text> texts(Document document) {
    String[] fields = document.getValues(STORED_FIELD);
    String[] values = document.getValues(STORED_TEXT);
    List<SearchEntry.Text> texts = new ArrayList<>();
    for (int i = 0; i < fields.length; i++) {
      texts.add(new SearchEntry.Text(fields[i], values[i]));
    }
    return texts;
  }

  private static Number integer(Document document, String name) {
    IndexableField field = document.getField(name);
    Number value = field == null ? null : field.numericValue();
    if (value == null) {
      throw new IllegalStateException("The index lacks " + name + " of a record");
    }
    return value;
  }
}
