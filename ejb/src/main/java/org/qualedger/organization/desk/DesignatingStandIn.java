package org.qualedger.organization.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.RefusalCode;
import org.qualedger.organization.Duty;
import org.qualedger.organization.HeldDuty;
import org.qualedger.organization.Member;
import org.qualedger.persistence.Members;

/** Designating a stand-in (指定责任人, P7.9-8/3.3) for a duty at one's own centre, for a time. */
@Stateless
@RolesAllowed(Duty.CENTRE_MANAGER_ROLE)
public class DesignatingStandIn {
  private final Members members;
  private final Caller caller;

  @Inject
  DesignatingStandIn(Members members, Caller caller) {
    this.members = members;
    this.caller = caller;
  }

  @SuppressWarnings("NullAway")
  protected DesignatingStandIn() {
    this(null, null);
  }

  private static final Permitted WHO = Permitted.to(Duty.CENTRE_MANAGER);

  /** Duties in which a stand-in may act: what the procedure lets a designated person do. */
  private static final Set<Duty> DELEGABLE =
      Set.of(Duty.MANAGERS_ASSISTANT, Duty.CENTRE_MANAGER, Duty.FRONT_DESK);

  public Outcome<MemberView> designate(
      String login, Duty duty, String centre, LocalDate from, LocalDate to) {
    Actor actor = caller.actor();
    if (WHO.check(actor, centre) instanceof Decision.Refused refused) {
      return Outcome.declined(refused);
    }
    if (!DELEGABLE.contains(duty)) {
      return Outcome.declined(
          Decision.refusedField(
              "duty", RefusalCode.OUT_OF_RANGE, duty.name(), DELEGABLE.toString()));
    }
    if (to.isBefore(from)) {
      return Outcome.declined(
          Decision.refusedField(
              "validTo", RefusalCode.BEFORE_EARLIER_FACT, "validFrom", from.toString()));
    }
    Optional<Member> found = members.find(login).filter(Member::active);
    if (found.isEmpty() || login.equals(actor.login())) {
      return Outcome.declined(Decision.refusedField("login", RefusalCode.UNKNOWN_REFERENCE, login));
    }
    Member member = found.get();
    List<HeldDuty> duties = new ArrayList<>(member.duties());
    duties.add(new HeldDuty(duty, centre, from, to, actor.login()));
    member.hold(duties);
    return Outcome.done(MemberView.of(member));
  }
}
