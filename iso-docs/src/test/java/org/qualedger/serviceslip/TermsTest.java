package org.qualedger.serviceslip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The terms of a service. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TermsTest {
  @Test
  void moments_are_whole_milliseconds_so_that_none_lies_after_its_own_entry() {
    Instant fine = Instant.parse("2026-11-25T03:31:42.477202123Z");
    Instant whole = Instant.parse("2026-11-25T03:31:42.477Z");
    Terms terms =
        new Terms(
            true,
            Terms.PriceBasis.BOARD,
            8800L,
            null,
            fine,
            true,
            "陈静",
            null,
            Terms.TimeMode.APPOINTMENT,
            fine,
            fine,
            Terms.TimeSetBy.FRONT_DESK);
    assertEquals(whole, terms.priceExplainedAt());
    assertEquals(whole, terms.appointmentFrom());
    assertEquals(whole, terms.appointmentTo());
  }
}
