package org.qualedger.organization.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FailedLoginsTest {
  private static final String HERE = "192.0.2.1";
  private static final String THERE = "192.0.2.2";

  private Instant now = Instant.parse("2026-11-24T01:00:00Z");
  private final FailedLogins failures =
      new FailedLogins(
          new Clock() {
            @Override
            public ZoneId getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
              return this;
            }

            @Override
            public Instant instant() {
              return now;
            }
          });

  private void fail(String login, String address, int times) {
    for (int i = 0; i < times; i++) {
      failures.note(login, address);
    }
  }

  @Test
  void a_login_rests_after_ten_failures_where_they_came_from_only() {
    fail("chenjing", HERE, FailedLogins.LIMIT - 1);
    assertEquals(Optional.empty(), failures.rest("chenjing", HERE));
    fail("chenjing", HERE, 1);
    assertEquals(Optional.of(FailedLogins.WINDOW), failures.rest("chenjing", HERE));
    assertEquals(Optional.empty(), failures.rest("chenjing", THERE));
    assertEquals(Optional.empty(), failures.rest("heqiang", HERE));
  }

  @Test
  void five_minutes_after_the_first_failure_counting_begins_anew() {
    fail("chenjing", HERE, 1);
    now = now.plus(Duration.ofMinutes(4));
    fail("chenjing", HERE, FailedLogins.LIMIT - 1);
    assertEquals(Optional.of(Duration.ofMinutes(1)), failures.rest("chenjing", HERE));
    now = now.plus(Duration.ofMinutes(1));
    assertEquals(Optional.empty(), failures.rest("chenjing", HERE));
    fail("chenjing", HERE, 1);
    assertEquals(Optional.empty(), failures.rest("chenjing", HERE));
  }

  @Test
  void a_success_forgets_the_failures_of_the_login() {
    fail("chenjing", HERE, FailedLogins.LIMIT - 1);
    failures.forget("chenjing", HERE);
    fail("chenjing", HERE, FailedLogins.LIMIT - 1);
    assertEquals(Optional.empty(), failures.rest("chenjing", HERE));
  }

  @Test
  void who_guesses_one_login_from_many_addresses_is_stopped_too() {
    for (int i = 0; i < FailedLogins.WIDE_LIMIT; i++) {
      failures.note("chenjing", "192.0.2." + i);
    }
    assertTrue(failures.rest("chenjing", "198.51.100.1").isPresent());
  }

  @Test
  void who_guesses_many_logins_from_one_address_is_stopped_too() {
    for (int i = 0; i < FailedLogins.WIDE_LIMIT; i++) {
      failures.note("login" + i, HERE);
    }
    assertTrue(failures.rest("another", HERE).isPresent());
    assertEquals(Optional.empty(), failures.rest("another", THERE));
  }

  @Test
  void a_flood_of_made_up_logins_does_not_wipe_out_what_an_address_did() {
    for (int i = 0; i < 20_000; i++) {
      failures.note("login" + i + "\n\u0007" + "x".repeat(1000), HERE);
    }
    assertTrue(failures.rest("another", HERE).isPresent());
  }
}
