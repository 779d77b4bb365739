package org.qualedger.rule;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.qualedger.ledger.CanonicalObject;

/**
 * One reason for a verdict.
 *
 * @param args values for the sentence, see the code
 */
public record Detail(DetailCode code, List<String> args) {
  public Detail {
    args = List.copyOf(args);
  }

  /** A reason with moments, days, numbers or texts as arguments. */
  static Detail of(DetailCode code, Object... args) {
    return new Detail(code, Arrays.stream(args).map(Detail::text).toList());
  }

  /** Several reasons as one text, as verdicts are stored. */
  public static String write(List<Detail> details) {
    return CanonicalObject.build()
        .put(
            "details",
            details.stream()
                .map(
                    detail ->
                        CanonicalObject.build()
                            .put("code", detail.code)
                            .putTexts("args", detail.args)
                            .done())
                .toList())
        .done()
        .toString();
  }

  /** Reads what {@link #write} wrote. */
  public static List<Detail> read(String text) {
    return CanonicalObject.parse(text.getBytes(StandardCharsets.UTF_8)).objects("details").stream()
        .map(
            detail ->
                new Detail(detail.requiredChoice("code", DetailCode.class), detail.texts("args")))
        .toList();
  }

  private static String text(Object arg) {
    return switch (arg) {
      case Instant moment -> CanonicalObject.moment(moment);
      case LocalDate day -> day.toString();
      default -> String.valueOf(arg);
    };
  }
}
