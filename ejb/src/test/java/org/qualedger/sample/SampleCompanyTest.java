package org.qualedger.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.organization.Duty;
import org.qualedger.organization.HeldDuty;
import org.qualedger.organization.Member;
import org.qualedger.organization.Unit;

/** The invented company. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SampleCompanyTest {
  private final SampleCompany company = SampleCompany.of(7);
  private final SampleScope scope = new SampleScope(7, Instant.parse("2026-11-24T08:20:00Z"));

  @Test
  void centre_C012_has_an_account_for_every_duty_of_a_person() {
    Set<Duty> found =
        SampleAccounts.list().stream()
            .filter(a -> a.centre().equals("C012") || a.centre().equals("C000"))
            .map(SampleAccounts.Account::duty)
            .collect(Collectors.toSet());
    assertEquals(EnumSet.complementOf(EnumSet.of(Duty.SYSTEM)), found);
  }

  @Test
  void every_account_is_a_member_who_holds_the_duty() {
    List<Member> members = company.members(scope);
    assertEquals(SampleAccounts.list().size(), members.size());
    for (SampleAccounts.Account account : SampleAccounts.list()) {
      Member member =
          members.stream().filter(m -> m.login().equals(account.login())).findFirst().orElseThrow();
      assertTrue(member.dutiesAt(account.centre(), scope.today()).contains(account.duty()));
    }
  }

  @Test
  void at_each_centre_somebody_is_designated_to_stand_in_for_a_time() {
    Set<String> centres =
        company.members(scope).stream()
            .flatMap(member -> member.duties().stream())
            .filter(held -> held.designatedBy() != null && held.validTo() != null)
            .map(HeldDuty::centre)
            .collect(Collectors.toSet());
    assertEquals(Set.of("C011", "C012", "C013"), centres);
  }

  @Test
  void units_are_told_apart_and_their_phones_belong_to_nobody() {
    Set<String> ids = new HashSet<>();
    for (Unit unit : company.units()) {
      assertTrue(ids.add(unit.id()), unit.id());
      String phone = unit.customerPhone();
      assertTrue(phone != null && phone.matches("100\\d{8}"), unit.id());
    }
    assertEquals(3 * 1_200, ids.size());
  }

  @Test
  void the_working_days_of_a_month_leave_out_the_holidays() {
    LocalDate first = LocalDate.of(2026, 10, 1);
    assertEquals(LocalDate.of(2026, 10, 8), company.workingDays().nth(first, 1));
  }
}
