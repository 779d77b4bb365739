package org.qualedger.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The parameters of the rules through time. A change moves only records created from its day on;
 * older ones are judged by what was in force then.
 */
public record RuleParameters(List<Setting> settings) {
  /** The values of the procedure and the company's standard ones, always in force. */
  public static final RuleParameters STANDARD = new RuleParameters(List.of());

  /**
   * A value from a day on.
   *
   * @param from first day on which records created are judged by it
   */
  public record Setting(RuleParameter parameter, int value, LocalDate from) {
    public Setting {
      if (value < 0) {
        throw new IllegalArgumentException(parameter + " cannot be " + value);
      }
    }
  }

  public RuleParameters {
    settings = settings.stream().sorted(Comparator.comparing(Setting::from).reversed()).toList();
  }

  /** The value by which a record created on a day is judged. */
  public int value(RuleParameter parameter, LocalDate createdOn) {
    return settings.stream()
        .filter(s -> s.parameter() == parameter && !s.from().isAfter(createdOn))
        .findFirst()
        .map(Setting::value)
        .orElse(parameter.standard());
  }
}
