package org.qualedger.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualedger.organization.CompanyZone;
import org.qualedger.record.RecordKind;

/**
 * Values in a reader's words: moments in the company's zone, money in yuan, codes by their names.
 */
@Named
@ApplicationScoped
public class Words {
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final DateTimeFormatter EXACT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  /** Minutes from which on an entry shows as back-dated. */
  private static final long BACK_DATED = 30;

  private final CompanyZone zone;
  private final Shell shell;

  @Inject
  Words(CompanyZone zone, Shell shell) {
    this.zone = zone;
    this.shell = shell;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected Words() {
    this(null, null);
  }

  /** That something was entered much later than it happened; null where it was not. */
  public @Nullable String lag(long minutes) {
    return minutes < BACK_DATED
        ? null
        : Texts.text(Problem.TEXTS, shell.getLocale(), "page.lag", minutes);
  }

  /** Day and minute, or nothing. */
  public String moment(@Nullable Instant moment) {
    return moment == null ? "" : MOMENT.withZone(zone.id()).format(moment);
  }

  /** Day and millisecond, for histories. */
  public String exactMoment(@Nullable Instant moment) {
    return moment == null ? "" : EXACT.withZone(zone.id()).format(moment);
  }

  /** Hour and minute. */
  public String hour(@Nullable Instant moment) {
    return moment == null ? "" : HOUR.withZone(zone.id()).format(moment);
  }

  /** Yuan with two decimals, or nothing. */
  public String money(@Nullable Long fen) {
    return fen == null
        ? ""
        : "¥ "
            + new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(BigDecimal.valueOf(fen, 2));
  }

  /** Yes or no. */
  public String truth(boolean value) {
    return word(value ? "page.yes" : "page.no", String.valueOf(value));
  }

  /** Whole minutes from one moment to another; negative where it is earlier. */
  public long minutes(Instant from, Instant to) {
    return Duration.between(from, to).toMinutes();
  }

  /** Name of a stage. */
  public String stage(@Nullable RecordKind kind, @Nullable String stage) {
    return kind == null || stage == null || stage.isEmpty()
        ? ""
        : word("stage." + kind.name() + "." + stage, stage);
  }

  public String verb(String verb) {
    return word("verb." + verb, verb);
  }

  public String duty(Object duty) {
    return word("duty." + duty, String.valueOf(duty));
  }

  public String kind(Object kind) {
    return word("kind." + kind, String.valueOf(kind));
  }

  /** Name of a field; a path such as {@code customer.name} is named by its last part. */
  public String field(String path) {
    String last = path.replaceAll("\\[\\d+\\]", "");
    last = last.substring(last.lastIndexOf('.') + 1);
    return word("field." + last, path);
  }

  /**
   * Name of a choice of a feature, such as {@code choice('serviceslip', 'LateReason', WEATHER)}.
   */
  public String choice(String feature, String type, @Nullable Object value) {
    if (value == null) {
      return "";
    }
    String name = value instanceof Enum<?> choice ? choice.name() : value.toString();
    return Texts.find(
            "org.qualedger." + feature + ".web.texts", shell.getLocale(), type + "." + name)
        .orElse(name);
  }

  /** A moment in the company's zone, from what a form holds. */
  public @Nullable Instant instant(@Nullable LocalDateTime local) {
    return local == null ? null : local.atZone(zone.id()).toInstant();
  }

  /** What a form shows for a moment. */
  public @Nullable LocalDateTime local(@Nullable Instant moment) {
    return moment == null ? null : LocalDateTime.ofInstant(moment, zone.id());
  }

  /** The day of a moment in the company's zone. */
  public LocalDate day(Instant moment) {
    return zone.day(moment);
  }

  private String word(String key, String otherwise) {
    Optional<String> found = Texts.find(Problem.TEXTS, shell.getLocale(), key);
    return Objects.requireNonNull(found.orElse(otherwise));
  }
}
