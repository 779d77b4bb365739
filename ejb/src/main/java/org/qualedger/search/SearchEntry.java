package org.qualedger.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.record.RecordNumber;

/**
 * What can be found of a record: the words, people, places and facts of its newest revision.
 *
 * @param number the record; kind and centre are read from it
 * @param revision the revision that this describes
 * @param stage the name of the stage it has reached
 * @param at when the record's matter happened; what sorting by time goes by
 * @param date the day of {@code at} in the company's zone; what date filters and months go by
 * @param title the line by which a person recognises the record
 * @param texts what people wrote, field by field
 * @param names persons: customer, recipient, staff
 * @param units unit numbers as written
 * @param phones phone numbers as written; only found by their last digits, never shown
 * @param keywords further words that find the record without being shown, such as a category
 */
public record SearchEntry(
    RecordNumber number,
    int revision,
    String stage,
    Instant at,
    LocalDate date,
    String title,
    List<Text> texts,
    List<String> names,
    List<String> units,
    List<String> phones,
    List<String> keywords) {

  /**
   * A text with the name of the field it stands in.
   *
   * @param field the name of the field as in the record's canonical form
   * @param value the text as written
   */
  public record Text(String field, String value) {}

  public SearchEntry {
    texts = List.copyOf(texts);
    names = List.copyOf(names);
    units = List.copyOf(units);
    phones = List.copyOf(phones);
    keywords = List.copyOf(keywords);
  }

  /** Begins the entry of a revision. */
  public static Builder of(RecordNumber number, int revision) {
    return new Builder(number, revision);
  }

  /** Collects an entry; absent and blank values are left out. */
  public static final class Builder {
    private final RecordNumber number;
    private final int revision;
    private final List<Text> texts = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> units = new ArrayList<>();
    private final List<String> phones = new ArrayList<>();
    private final List<String> keywords = new ArrayList<>();

    private Builder(RecordNumber number, int revision) {
      this.number = number;
      this.revision = revision;
    }

    public Builder text(String field, @Nullable String value) {
      if (value != null && !value.isBlank()) {
        texts.add(new Text(field, value));
      }
      return this;
    }

    public Builder name(@Nullable String name) {
      return add(names, name);
    }

    public Builder unit(@Nullable String unit) {
      return add(units, unit);
    }

    public Builder phone(@Nullable String phone) {
      return add(phones, phone);
    }

    public Builder keyword(@Nullable String keyword) {
      return add(keywords, keyword);
    }

    private Builder add(List<String> values, @Nullable String value) {
      if (value != null && !value.isBlank()) {
        values.add(value);
      }
      return this;
    }

    public SearchEntry done(String stage, Instant at, LocalDate date, String title) {
      return new SearchEntry(
          number, revision, stage, at, date, title, texts, names, units, phones, keywords);
    }
  }
}
