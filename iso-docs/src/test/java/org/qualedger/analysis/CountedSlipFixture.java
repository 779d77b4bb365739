package org.qualedger.analysis;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.organization.CompanyZone;

/** Slips as the statistics see them, for tests. */
public final class CountedSlipFixture {
  private CountedSlipFixture() {}

  /** A moment in the company's zone. */
  public static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(CompanyZone.SHANGHAI.id()).toInstant();
  }

  /** A slip that was signed at a moment, on time and qualified. */
  public static CountedSlip signed(int serial, Instant signedAt, CountedSlip.Visit... visits) {
    return slip(serial, signedAt, CountedSlip.Arrival.ON_TIME, null, List.of(visits));
  }

  public static CountedSlip slip(
      int serial,
      Instant signedAt,
      CountedSlip.Arrival arrival,
      @Nullable String lateReason,
      List<CountedSlip.Visit> visits) {
    return new CountedSlip(
        "C012-WT-20261001-%04d".formatted(serial),
        7,
        signedAt.minus(Duration.ofHours(3)),
        null,
        signedAt,
        signedAt.minus(Duration.ofMinutes(5)),
        "WATER",
        false,
        true,
        true,
        true,
        arrival,
        signedAt.minus(Duration.ofHours(1)),
        lateReason,
        null,
        visits);
  }

  public static CountedSlip.Visit visit(Instant at, boolean home) {
    return new CountedSlip.Visit(at, home, true, CountedSlip.Overall.SATISFIED);
  }

  /**
   * The golden month: 200 completed; 124 visited in time, of which some at home; six visited late.
   *
   * @param home how many of the visits in time were at home
   */
  public static List<CountedSlip> goldenMonth(int home) {
    List<CountedSlip> slips = new ArrayList<>();
    for (int i = 1; i <= 200; i++) {
      Instant signed = at("2026-10-01T10:00:00").plus(Duration.ofHours(3L * i));
      Instant soon = signed.plus(Duration.ofDays(1));
      Instant late = signed.plus(Duration.ofDays(4));
      if (i <= 124) {
        slips.add(signed(i, signed, visit(soon, i <= home)));
      } else if (i <= 130) {
        slips.add(signed(i, signed, visit(late, true)));
      } else {
        slips.add(signed(i, signed, new CountedSlip.Visit(soon, false, false, null)));
      }
    }
    return slips;
  }
}
