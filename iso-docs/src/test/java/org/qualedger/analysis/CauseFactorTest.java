package org.qualedger.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualedger.serviceslip.DefectCode;
import org.qualedger.serviceslip.LateReason;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CauseFactorTest {
  @ParameterizedTest
  @EnumSource
  void every_reason_for_coming_late_but_the_rest_has_a_factor(LateReason reason) {
    assertEquals(
        reason == LateReason.OTHER,
        CauseFactor.ofLateReason(reason.name()) == CauseFactor.OTHER,
        reason::name);
  }

  @ParameterizedTest
  @EnumSource
  void every_defect_but_the_rest_has_a_factor(DefectCode defect) {
    assertEquals(
        defect == DefectCode.OTHER,
        CauseFactor.ofDefect(defect.name()) == CauseFactor.OTHER,
        defect::name);
  }
}
