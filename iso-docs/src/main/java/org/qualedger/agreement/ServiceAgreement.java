package org.qualedger.agreement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Decision;
import org.qualedger.approval.RefusalCode;
import org.qualedger.approval.Signature;
import org.qualedger.document.ClauseId;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.organization.Unit;
import org.qualedger.organization.UnitNumber;
import org.qualedger.record.Act;
import org.qualedger.record.Medium;
import org.qualedger.record.QualityRecord;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;

/**
 * An agreement on a commissioned service (委托服务协议, R05) between a customer and a supplier.
 *
 * <p>Both parties sign, best before the work begins, and the centre files one copy (P7.9-8/4.2.6).
 * In real life a signature comes late, or the filed copy lacks one; all of that can be recorded,
 * with its times, and the rule on the clause judges it. A framework agreement covers many slips, a
 * single one covers one.
 *
 * <p>Terms changed after a signature are marked, and each party that had signed signs again.
 */
@Entity
@Table(name = "service_agreement")
@DiscriminatorValue("SERVICE_AGREEMENT")
public class ServiceAgreement extends QualityRecord {
  /** What the parties' signatures say. */
  public static final String MEANING = "AGREED";

  private static final String CLAUSE = "4.2.6";

  @Column(name = "centre")
  private String centreOfList;

  @Column(name = "entry_day")
  private LocalDate day;

  @Enumerated(EnumType.STRING)
  @Column(name = "agreement_type")
  private AgreementTerms.Type type;

  @Column(name = "owner_name")
  private String ownerName;

  @Enumerated(EnumType.STRING)
  private Unit.Capacity capacity;

  @Column(name = "unit_no")
  private String unitNo;

  @Column(name = "unit_key")
  private String unitKey;

  @Column(name = "owner_phone")
  private @Nullable String ownerPhone;

  @Column(name = "supplier_name")
  private String supplierName;

  @Column(name = "supplier_licence")
  private @Nullable String supplierLicence;

  @Column(name = "supplier_contact")
  private @Nullable String supplierContact;

  @Column(name = "service_scope")
  private String scope;

  @Column(name = "work_standard")
  private @Nullable String standard;

  private @Nullable String acceptance;

  @Column(name = "price_fen")
  private @Nullable Long priceFen;

  @Column(name = "payment_terms")
  private @Nullable String paymentTerms;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private @Nullable LocalDate endsOn;

  @Column(name = "warranty_days")
  private @Nullable Integer warrantyDays;

  @Column(name = "safety_terms")
  private @Nullable String safety;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(
      name = "service_agreement_slip",
      joinColumns = @JoinColumn(name = "agreement_number"))
  @OrderColumn(name = "position")
  @Column(name = "slip_number")
  private List<String> slips = new ArrayList<>();

  @Embedded
  @AttributeOverride(name = "signedBy", column = @Column(name = "owner_signed_by"))
  @AttributeOverride(name = "signedAt", column = @Column(name = "owner_signed_at"))
  @AttributeOverride(name = "method", column = @Column(name = "owner_sign_method"))
  @AttributeOverride(name = "meaning", column = @Column(name = "owner_sign_meaning"))
  @AttributeOverride(name = "contentHash", column = @Column(name = "owner_sign_content_hash"))
  private @Nullable Signature ownerSignature;

  @Embedded
  @AttributeOverride(name = "signedBy", column = @Column(name = "supplier_signed_by"))
  @AttributeOverride(name = "signedAt", column = @Column(name = "supplier_signed_at"))
  @AttributeOverride(name = "method", column = @Column(name = "supplier_sign_method"))
  @AttributeOverride(name = "meaning", column = @Column(name = "supplier_sign_meaning"))
  @AttributeOverride(name = "contentHash", column = @Column(name = "supplier_sign_content_hash"))
  private @Nullable Signature supplierSignature;

  @Column(name = "owner_signs_again")
  private boolean ownerSignsAgain;

  @Column(name = "supplier_signs_again")
  private boolean supplierSignsAgain;

  @Column(name = "filing_no")
  private @Nullable String filingNo;

  @Column(name = "filed_at")
  private @Nullable Instant filedAt;

  @Column(name = "filed_by")
  private @Nullable String filedBy;

  @Column(name = "terminated_at")
  private @Nullable Instant terminatedAt;

  @Column(name = "termination_reason")
  private @Nullable String terminationReason;

  @SuppressWarnings("NullAway.Init")
  protected ServiceAgreement() {}

  /** Draws up an agreement; {@link #check} has been granted. */
  @SuppressWarnings("NullAway.Init")
  public ServiceAgreement(
      RecordNumber number,
      Act act,
      AgreementTerms terms,
      List<RecordNumber> slips,
      Medium medium,
      boolean sample) {
    super(number, act, medium, sample);
    this.centreOfList = number.centre();
    this.day = number.day();
    adopt(terms);
    slips.forEach(slip -> this.slips.add(slip.toString()));
  }

  @SuppressWarnings("NullAway.Init")
  private ServiceAgreement(CanonicalObject from) {
    super(from);
    this.centreOfList = centre();
    this.day = number().day();
    adopt(AgreementTerms.rehydrate(from));
    this.slips.addAll(from.texts("slips"));
    this.ownerSignature = from.object("ownerSignature", Signature::rehydrate);
    this.supplierSignature = from.object("supplierSignature", Signature::rehydrate);
    this.ownerSignsAgain = from.flag("ownerSignsAgain");
    this.supplierSignsAgain = from.flag("supplierSignsAgain");
    this.filingNo = from.text("filingNo");
    this.filedAt = from.moment("filedAt");
    this.filedBy = from.text("filedBy");
    this.terminatedAt = from.moment("terminatedAt");
    this.terminationReason = from.text("terminationReason");
  }

  /** Rebuilds an agreement from the record object of a revision. */
  public static ServiceAgreement rehydrate(CanonicalObject from) {
    return new ServiceAgreement(from);
  }

  /** Whether an agreement can be drawn up as it stands. */
  public static Decision check(Act act, AgreementTerms terms, List<RecordNumber> slips) {
    if (act.isInTheFuture()) {
      return Decision.refusedField("at", RefusalCode.IN_THE_FUTURE, String.valueOf(act.at()));
    }
    if (slips.stream().distinct().count() != slips.size()) {
      return Decision.refusedField("slips", RefusalCode.ALREADY_RECORDED, "slip");
    }
    if (slips.stream().anyMatch(slip -> slip.kind() != RecordKind.SERVICE_SLIP)) {
      return Decision.refusedField(
          "slips", RefusalCode.UNKNOWN_REFERENCE, slips.getFirst().toString());
    }
    if (terms.type() == AgreementTerms.Type.SINGLE && slips.size() > 1) {
      return Decision.refusedField(
          "slips", RefusalCode.OUT_OF_RANGE, String.valueOf(slips.size()), "0", "1");
    }
    return checkTerms(terms);
  }

  private static Decision checkTerms(AgreementTerms terms) {
    Long price = terms.priceFen();
    if (price == null && terms.type() == AgreementTerms.Type.SINGLE) {
      return Decision.refusedField("priceFen", RefusalCode.MISSING);
    }
    if (price != null && price < 0) {
      return Decision.refusedField("priceFen", RefusalCode.OUT_OF_RANGE, price.toString(), "0", "");
    }
    LocalDate last = terms.endsOn();
    if (last != null && last.isBefore(terms.startsOn())) {
      return Decision.refusedField(
          "endsOn", RefusalCode.BEFORE_EARLIER_FACT, "startsOn", terms.startsOn().toString());
    }
    Integer warranty = terms.warrantyDays();
    if (warranty != null && warranty < 0) {
      return Decision.refusedField(
          "warrantyDays", RefusalCode.OUT_OF_RANGE, warranty.toString(), "0", "");
    }
    return Decision.grant();
  }

  /**
   * Takes the signature or seal of one party or both. A signature may come late, after the work or
   * the filing; it cannot come twice, unless the terms were changed since.
   */
  public Decision sign(Act act, PartySignatures given) {
    if (voided() || terminatedAt != null) {
      return Decision.refused(RefusalCode.NOT_IN_THIS_STAGE, stage(), "sign");
    }
    if (given.owner() == null && given.supplier() == null) {
      return new Decision.Refused(RefusalCode.MISSING, clause(), "signature", List.of());
    }
    Decision owner = may(act, "owner", given.owner(), ownerSignature, ownerSignsAgain);
    if (!owner.isGranted()) {
      return owner;
    }
    Decision supplier =
        may(act, "supplier", given.supplier(), supplierSignature, supplierSignsAgain);
    if (!supplier.isGranted()) {
      return supplier;
    }
    if (given.owner() != null) {
      ownerSignature = given.owner();
      ownerSignsAgain = false;
    }
    if (given.supplier() != null) {
      supplierSignature = given.supplier();
      supplierSignsAgain = false;
    }
    markChangedAfterSignature(ownerSignsAgain || supplierSignsAgain);
    return Decision.grant();
  }

  private static Decision may(
      Act act,
      String party,
      @Nullable Signature given,
      @Nullable Signature present,
      boolean signsAgain) {
    if (given == null) {
      return Decision.grant();
    }
    if (present != null && !signsAgain) {
      return Decision.refusedField(party, RefusalCode.ALREADY_RECORDED, "signature");
    }
    if (given.signedAt().isAfter(act.enteredAt())) {
      return Decision.refusedField(party, RefusalCode.IN_THE_FUTURE, given.signedAt().toString());
    }
    return Decision.grant();
  }

  /**
   * Files the centre's copy under a filing number. What is filed bears a signature; that one is
   * missing can be, and is judged.
   */
  public Decision file(Act act, String number) {
    if (voided() || terminatedAt != null) {
      return Decision.refused(RefusalCode.NOT_IN_THIS_STAGE, stage(), "file");
    }
    if (filedAt != null) {
      return Decision.refused(RefusalCode.ALREADY_RECORDED, "file");
    }
    if (ownerSignature == null && supplierSignature == null) {
      return Decision.refusedBy(CLAUSE, RefusalCode.NOT_IN_THIS_STAGE, stage(), "file");
    }
    if (number.isBlank()) {
      return new Decision.Refused(RefusalCode.MISSING, clause(), "filingNo", List.of());
    }
    if (act.isInTheFuture()) {
      return Decision.refusedField("at", RefusalCode.IN_THE_FUTURE, String.valueOf(act.at()));
    }
    filingNo = number.strip();
    filedAt = act.when();
    filedBy = act.byName();
    return Decision.grant();
  }

  /** Lets the agreement cover one more slip; this changes no term. */
  public Decision cover(RecordNumber slip) {
    if (voided() || terminatedAt != null) {
      return Decision.refused(RefusalCode.NOT_IN_THIS_STAGE, stage(), "cover");
    }
    if (slip.kind() != RecordKind.SERVICE_SLIP) {
      return Decision.refusedField("slip", RefusalCode.UNKNOWN_REFERENCE, slip.toString());
    }
    if (slips.contains(slip.toString())) {
      return Decision.refusedField("slip", RefusalCode.ALREADY_RECORDED, slip.toString());
    }
    if (type == AgreementTerms.Type.SINGLE && !slips.isEmpty()) {
      return Decision.refusedField("slip", RefusalCode.OUT_OF_RANGE, "2", "0", "1");
    }
    slips.add(slip.toString());
    return Decision.grant();
  }

  /** Ends an agreement that both parties or the filed copy had put in force, before its term. */
  public Decision terminate(Act act) {
    AgreementStage now = stageNow();
    if (now != AgreementStage.SIGNED && now != AgreementStage.FILED) {
      return Decision.refused(RefusalCode.NOT_IN_THIS_STAGE, stage(), "terminate");
    }
    if (!act.hasReason()) {
      return Decision.refusedField("reason", RefusalCode.REASON_NEEDED);
    }
    if (act.isInTheFuture()) {
      return Decision.refusedField("at", RefusalCode.IN_THE_FUTURE, String.valueOf(act.at()));
    }
    terminatedAt = act.when();
    terminationReason = act.statedReason();
    return Decision.grant();
  }

  /** Corrects terms, with a reason. Who has signed the old terms is asked to sign the new ones. */
  public Decision amend(Act act, AgreementAmendment change) {
    if (voided() || terminatedAt != null) {
      return Decision.refused(RefusalCode.NOT_IN_THIS_STAGE, stage(), "amend");
    }
    if (!act.hasReason()) {
      return Decision.refusedField("reason", RefusalCode.REASON_NEEDED);
    }
    AgreementTerms before = terms();
    AgreementTerms after = before.with(change);
    Decision possible = checkTerms(after);
    if (!possible.isGranted()) {
      return possible;
    }
    if (!after.equals(before)) {
      adopt(after);
      ownerSignsAgain = ownerSignature != null;
      supplierSignsAgain = supplierSignature != null;
      markChangedAfterSignature(ownerSignsAgain || supplierSignsAgain);
    }
    return Decision.grant();
  }

  private void adopt(AgreementTerms terms) {
    this.type = terms.type();
    this.ownerName = terms.ownerName();
    this.capacity = terms.capacity();
    this.unitNo = terms.unitNo();
    this.unitKey = UnitNumber.key(terms.unitNo());
    this.ownerPhone = terms.ownerPhone();
    this.supplierName = terms.supplierName();
    this.supplierLicence = terms.supplierLicence();
    this.supplierContact = terms.supplierContact();
    this.scope = terms.scope();
    this.standard = terms.standard();
    this.acceptance = terms.acceptance();
    this.priceFen = terms.priceFen();
    this.paymentTerms = terms.paymentTerms();
    this.startsOn = terms.startsOn();
    this.endsOn = terms.endsOn();
    this.warrantyDays = terms.warrantyDays();
    this.safety = terms.safety();
  }

  /** What the parties agree on, as corrected. */
  public AgreementTerms terms() {
    return new AgreementTerms(
        type,
        ownerName,
        capacity,
        unitNo,
        ownerPhone,
        supplierName,
        supplierLicence,
        supplierContact,
        scope,
        standard,
        acceptance,
        priceFen,
        paymentTerms,
        startsOn,
        endsOn,
        warrantyDays,
        safety);
  }

  /** The stage, derived from what happened. */
  public AgreementStage stageNow() {
    if (voided()) {
      return AgreementStage.VOIDED;
    }
    if (terminatedAt != null) {
      return AgreementStage.TERMINATED;
    }
    if (filedAt != null) {
      return AgreementStage.FILED;
    }
    if (ownerSignature != null && supplierSignature != null) {
      return AgreementStage.SIGNED;
    }
    return ownerSignature != null || supplierSignature != null
        ? AgreementStage.PARTLY_SIGNED
        : AgreementStage.DRAFT;
  }

  /** Whether both parties are bound on a day: signed, inside the term, not ended or void. */
  public boolean inForce(LocalDate on) {
    AgreementStage now = stageNow();
    return (now == AgreementStage.SIGNED || now == AgreementStage.FILED)
        && ownerSignature != null
        && supplierSignature != null
        && !on.isBefore(startsOn)
        && (endsOn == null || !on.isAfter(endsOn));
  }

  @Override
  public RecordKind kind() {
    return RecordKind.SERVICE_AGREEMENT;
  }

  @Override
  public String stage() {
    return stageNow().name();
  }

  @Override
  public String schema() {
    return "qualedger/service-agreement/1";
  }

  @Override
  protected boolean isClosed() {
    return terminatedAt != null;
  }

  @Override
  protected void write(CanonicalObject.Builder to) {
    terms().write(to);
    to.putTexts("slips", slips)
        .put("ownerSignature", ownerSignature == null ? null : ownerSignature.canonical())
        .put("supplierSignature", supplierSignature == null ? null : supplierSignature.canonical())
        .flag("ownerSignsAgain", ownerSignsAgain)
        .flag("supplierSignsAgain", supplierSignsAgain)
        .put("filingNo", filingNo)
        .put("filedAt", filedAt)
        .put("filedBy", filedBy)
        .put("terminatedAt", terminatedAt)
        .put("terminationReason", terminationReason);
  }

  private static ClauseId clause() {
    return ClauseId.procedure(CLAUSE);
  }

  public LocalDate day() {
    return day;
  }

  /** The normal form of the unit number. */
  public String unitKey() {
    return unitKey;
  }

  /** Numbers of the service slips that the agreement covers. */
  public List<String> slips() {
    return List.copyOf(slips);
  }

  public @Nullable Signature ownerSignature() {
    return ownerSignature;
  }

  public @Nullable Signature supplierSignature() {
    return supplierSignature;
  }

  /** Whether the terms changed after the owner signed, so that the owner must sign again. */
  public boolean ownerSignsAgain() {
    return ownerSignsAgain;
  }

  /** Whether the terms changed after the supplier signed, so that the supplier must sign again. */
  public boolean supplierSignsAgain() {
    return supplierSignsAgain;
  }

  /** The number under which the centre keeps its copy. */
  public @Nullable String filingNo() {
    return filingNo;
  }

  public @Nullable Instant filedAt() {
    return filedAt;
  }

  public @Nullable String filedBy() {
    return filedBy;
  }

  public @Nullable Instant terminatedAt() {
    return terminatedAt;
  }

  public @Nullable String terminationReason() {
    return terminationReason;
  }
}
