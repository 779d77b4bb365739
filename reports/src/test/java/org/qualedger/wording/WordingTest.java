package org.qualedger.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualedger.analysis.MeasureFollowUp;
import org.qualedger.analysis.Metric;
import org.qualedger.analysis.Rate;
import org.qualedger.analysis.Standing;
import org.qualedger.analysis.StatisticalAnalysisReport;
import org.qualedger.approval.SignedStep;
import org.qualedger.organization.Duty;
import org.qualedger.organization.ServiceCategory;
import org.qualedger.organization.Target;
import org.qualedger.serviceslip.DefectCode;
import org.qualedger.serviceslip.LateReason;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordingTest {

  static Stream<Enum<?>> codes() {
    return Stream.<Enum<?>[]>of(
            Duty.values(),
            LateReason.values(),
            DefectCode.values(),
            ServiceCategory.values(),
            Target.Source.values(),
            Rate.Verdict.values(),
            MeasureFollowUp.Progress.values(),
            Standing.values(),
            StatisticalAnalysisReport.Stage.values(),
            SignedStep.Meaning.values(),
            Metric.values())
        .flatMap(Arrays::stream);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void every_code_of_the_domain_has_a_word_in_both_languages(Enum<?> code) {
    assertNotEquals(code.name(), DomainWords.of(Locale.CHINA).word(code));
    assertNotEquals(code.name(), DomainWords.of(Locale.ENGLISH).word(code));
  }

  @Test
  void every_measure_has_a_definition_in_both_languages() {
    for (Metric metric : Metric.values()) {
      assertNotEquals("", DomainWords.of(Locale.CHINA).definition(metric));
      assertNotEquals("", DomainWords.of(Locale.ENGLISH).definition(metric));
    }
  }

  @Test
  void a_code_without_a_word_is_printed_itself() {
    assertEquals("Z99", DomainWords.of(Locale.CHINA).word("ServiceCategory", "Z99"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"org.qualedger.wording", "org.qualedger.chart", "org.qualedger.print"})
  void both_languages_have_the_same_texts(String home) {
    assertEquals(
        new TreeSet<>(bundle(home, Locale.SIMPLIFIED_CHINESE).keySet()),
        new TreeSet<>(bundle(home, Locale.ENGLISH).keySet()));
  }

  @Test
  void whoever_asks_for_another_language_gets_english() {
    assertEquals("Cashier", DomainWords.of(Locale.GERMANY).word(Duty.CASHIER));
    assertEquals("收款员", DomainWords.of(Locale.CHINESE).word(Duty.CASHIER));
    assertEquals("收款员", DomainWords.of(Locale.forLanguageTag("zh-Hans-CN")).word(Duty.CASHIER));
  }

  private static ResourceBundle bundle(String home, Locale locale) throws MissingResourceException {
    return ResourceBundle.getBundle(home + ".texts", locale);
  }
}
