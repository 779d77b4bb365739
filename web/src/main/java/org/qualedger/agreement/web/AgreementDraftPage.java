package org.qualedger.agreement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.agreement.AgreementTerms;
import org.qualedger.agreement.desk.AgreementView;
import org.qualedger.agreement.desk.DraftingAgreement;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.RefusalCode;
import org.qualedger.record.Medium;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.Command;
import org.qualedger.web.PageAnswers;
import org.qualedger.web.Shell;

/** Drawing up an agreement. */
@Named
@RequestScoped
public class AgreementDraftPage extends AgreementTermsForm {
  private final DraftingAgreement drafting;
  private final Shell shell;
  private final PageAnswers answers;
  private String slip = "";
  private AgreementTerms.Type type = AgreementTerms.Type.SINGLE;

  @Inject
  AgreementDraftPage(DraftingAgreement drafting, Shell shell, PageAnswers answers) {
    this.drafting = drafting;
    this.shell = shell;
    this.answers = answers;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected AgreementDraftPage() {
    this(null, null, null);
  }

  /** Draws it up and shows it. */
  public @Nullable String draft() {
    LocalDate first = getStartsOn();
    if (first == null) {
      return null;
    }
    Outcome<AgreementView> outcome =
        slip.isBlank() || RecordNumber.isNumber(slip.strip())
            ? drafting.draft(
                shell.getCentre(),
                terms(first),
                slip.isBlank() ? List.of() : List.of(RecordNumber.parse(slip.strip())),
                Medium.ELECTRONIC,
                Command.NOW,
                null)
            : Outcome.declined(Decision.refusedField("slips", RefusalCode.UNKNOWN_REFERENCE, slip));
    return answers
        .done(outcome, RecordKind.SERVICE_AGREEMENT)
        .map(made -> "agreement?faces-redirect=true&number=" + made.header().number())
        .orElse(null);
  }

  private AgreementTerms terms(LocalDate first) {
    return new AgreementTerms(
        type,
        getOwnerName(),
        getCapacity(),
        getUnitNo(),
        given(getOwnerPhone()),
        getSupplierName(),
        given(getSupplierLicence()),
        given(getSupplierContact()),
        getScope(),
        given(getStandard()),
        given(getAcceptance()),
        getPriceFen(),
        given(getPaymentTerms()),
        first,
        getEndsOn(),
        getWarrantyDays(),
        given(getSafety()));
  }

  private static @Nullable String given(String text) {
    return text.isBlank() ? null : text;
  }

  public AgreementTerms.Type[] getTypes() {
    return AgreementTerms.Type.values();
  }

  public String getSlip() {
    return slip;
  }

  public void setSlip(String slip) {
    this.slip = slip;
  }

  public AgreementTerms.Type getType() {
    return type;
  }

  public void setType(AgreementTerms.Type type) {
    this.type = type;
  }
}
