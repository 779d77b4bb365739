package org.qualedger.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qualedger.analysis.ReportingPeriod;
import org.qualedger.document.ClauseId;
import org.qualedger.record.RecordNumber;

/**
 * A value that is written as a text of a certain form, in bodies as in parameters.
 *
 * @param fault code of the fault where a text does not have the form
 * @param arguments what the fault's sentence names
 * @param reader makes the value of a text, or throws
 */
record TextForm(String fault, List<String> arguments, Function<String, Object> reader) {

  private static final Map<Class<?>, TextForm> FORMS =
      Map.of(
          Instant.class, form("not-moment", TextForm::moment),
          LocalDate.class, form("not-day", LocalDate::parse),
          YearMonth.class, form("not-month", YearMonth::parse),
          RecordNumber.class, form("not-record-number", RecordNumber::parse),
          ClauseId.class, form("not-clause", ClauseId::parse),
          ReportingPeriod.class, form("not-period", ReportingPeriod::parse));

  private static TextForm form(String fault, Function<String, Object> reader) {
    return new TextForm(fault, List.of(), reader);
  }

  /** The form of a type, where its values are texts of a form. */
  static Optional<TextForm> of(Class<?> type) {
    return type.isEnum() ? Optional.of(choice(type)) : Optional.ofNullable(FORMS.get(type));
  }

  /** The value; empty where the text does not have the form. */
  Optional<Object> read(String text) {
    try {
      return Optional.of(reader.apply(text));
    } catch (DateTimeException | IllegalArgumentException notThisForm) {
      return Optional.empty();
    }
  }

  Fault faultAt(String field) {
    return new Fault(field, fault, arguments);
  }

  private static TextForm choice(Class<?> type) {
    Object[] constants = Objects.requireNonNull(type.getEnumConstants());
    String names =
        Arrays.stream(constants)
            .map(constant -> ((Enum<?>) constant).name())
            .collect(Collectors.joining(", "));
    return new TextForm(
        "not-a-choice",
        List.of(names),
        text ->
            Arrays.stream(constants)
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new));
  }

  /** Only years of four digits have the one text form that the ledger keeps. */
  private static Instant moment(String text) {
    OffsetDateTime read = OffsetDateTime.parse(text);
    if (read.getYear() < 1900 || read.getYear() > 2999) {
      throw new IllegalArgumentException("no time of our age: " + text);
    }
    return read.toInstant().truncatedTo(ChronoUnit.MILLIS);
  }
}
