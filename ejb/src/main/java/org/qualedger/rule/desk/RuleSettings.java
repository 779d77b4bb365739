package org.qualedger.rule.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.WorkingDays;
import org.qualedger.persistence.LinkedRecords;
import org.qualedger.rule.Circumstances;
import org.qualedger.rule.RuleParameters;

/**
 * Parameters and calendar, as the rules need them at this moment. They change a few times a year,
 * and are read again once a minute.
 */
@ApplicationScoped
public class RuleSettings {
  private static final Duration READ_AGAIN_AFTER = Duration.ofMinutes(1);

  private final LinkedRecords linked;
  private final CompanyZone zone;
  private final Clock clock;
  private volatile @Nullable Settings settings;

  private record Settings(RuleParameters parameters, WorkingDays workingDays, Instant readAt) {}

  @Inject
  RuleSettings(LinkedRecords linked, CompanyZone zone, Clock clock) {
    this.linked = linked;
    this.zone = zone;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway")
  protected RuleSettings() {
    this(null, null, null);
  }

  /** The circumstances of judging now. */
  public Circumstances now() {
    return at(clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  /** The circumstances of judging at a moment. */
  public Circumstances at(Instant moment) {
    Settings current = settings;
    Instant now = clock.instant();
    if (current == null || current.readAt().plus(READ_AGAIN_AFTER).isBefore(now)) {
      current = new Settings(linked.ruleParameters(), linked.workingDays(), now);
      settings = current;
    }
    return new Circumstances(current.parameters(), current.workingDays(), zone, moment);
  }
}
