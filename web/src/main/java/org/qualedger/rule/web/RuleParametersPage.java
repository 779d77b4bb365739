package org.qualedger.rule.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.rule.RuleParameter;
import org.qualedger.rule.desk.SettingRuleParameters;
import org.qualedger.web.PageAnswers;

/** The dated numbers that the rules use; those of the company can be set from a day on. */
@Named
@RequestScoped
public class RuleParametersPage {
  private final SettingRuleParameters setting;
  private final PageAnswers answers;
  private RuleParameter parameter = RuleParameter.ARRIVAL_GRACE;
  private @Nullable Integer value;
  private @Nullable LocalDate from;
  private String sourceText = "";
  private @Nullable List<SettingRuleParameters.ParameterLine> lines;

  @Inject
  RuleParametersPage(SettingRuleParameters setting, PageAnswers answers) {
    this.setting = setting;
    this.answers = answers;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected RuleParametersPage() {
    this(null, null);
  }

  /** Every number with what was set. */
  public List<SettingRuleParameters.ParameterLine> getLines() {
    List<SettingRuleParameters.ParameterLine> known = lines;
    if (known == null) {
      known = setting.parameters();
      lines = known;
    }
    return known;
  }

  /** The numbers that the company may set. */
  public List<RuleParameter> getOfTheCompany() {
    return Arrays.stream(RuleParameter.values())
        .filter(one -> one.source() == RuleParameter.Source.COMPANY)
        .toList();
  }

  /** Sets a number. */
  public @Nullable String set() {
    Integer number = value;
    LocalDate day = from;
    if (number == null || day == null) {
      return null;
    }
    return answers.done(setting.set(parameter, number, day, sourceText), null).isPresent()
        ? "rule-parameters?faces-redirect=true"
        : null;
  }

  public RuleParameter getParameter() {
    return parameter;
  }

  public void setParameter(RuleParameter parameter) {
    this.parameter = parameter;
  }

  public @Nullable Integer getValue() {
    return value;
  }

  public void setValue(@Nullable Integer value) {
    this.value = value;
  }

  public @Nullable LocalDate getFrom() {
    return from;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  public String getSourceText() {
    return sourceText;
  }

  public void setSourceText(String sourceText) {
    this.sourceText = sourceText;
  }
}
