package org.qualedger.organization.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.RefusalCode;
import org.qualedger.organization.Duty;
import org.qualedger.organization.HeldDuty;
import org.qualedger.organization.Member;
import org.qualedger.organization.ServiceCentre;
import org.qualedger.persistence.Company;
import org.qualedger.persistence.Members;

/** Registering members, changing their names, duties and passwords. */
@Stateless
@RolesAllowed(Duty.ADMINISTRATOR_ROLE)
public class MaintainingMembers {
  private final Members members;
  private final Company company;
  private final Passwords passwords;

  @Inject
  MaintainingMembers(Members members, Company company, Passwords passwords) {
    this.members = members;
    this.company = company;
    this.passwords = passwords;
  }

  @SuppressWarnings("NullAway")
  protected MaintainingMembers() {
    this(null, null, null);
  }

  /** Least length of a password (NIST SP 800-63B §3.1.1.2 asks for eight and more). */
  public static final int SHORTEST_PASSWORD = 8;

  private static final int MOST = 200;

  /** Members by login, after a cursor. */
  public List<MemberView> page(String after, int limit) {
    return members.page(after, Math.min(limit, MOST)).stream().map(MemberView::of).toList();
  }

  public Optional<MemberView> find(String login) {
    return members.find(login).map(MemberView::of);
  }

  /** A new member. */
  public Outcome<MemberView> register(
      String login, String name, char[] password, List<HeldDuty> duties) {
    if (!Member.isLogin(login)) {
      return Outcome.declined(
          Decision.refusedField("login", RefusalCode.OUT_OF_RANGE, login, "a-z 0-9 . _ -"));
    }
    if (members.find(login).isPresent()) {
      return Outcome.declined(Decision.refusedField("login", RefusalCode.DUPLICATE, login));
    }
    if (refusal(password, duties) instanceof Decision.Refused refused) {
      return Outcome.declined(refused);
    }
    Member member = new Member(login, name);
    member.hold(duties);
    member.protectWith(passwords.hash(password));
    members.add(member);
    return Outcome.done(MemberView.of(member));
  }

  /** Changes name, activity and duties of a member. */
  public Outcome<MemberView> change(
      String login, String name, boolean active, List<HeldDuty> duties) {
    Optional<Member> found = members.find(login);
    if (found.isEmpty()) {
      return Outcome.declined(RefusalCode.UNKNOWN_REFERENCE, login);
    }
    if (unknownCentre(duties) instanceof Decision.Refused refused) {
      return Outcome.declined(refused);
    }
    Member member = found.get();
    member.rename(name);
    member.activate(active);
    member.hold(duties);
    return Outcome.done(MemberView.of(member));
  }

  /** Gives a member a new password. */
  public Outcome<MemberView> setPassword(String login, char[] password) {
    Optional<Member> found = members.find(login);
    if (found.isEmpty()) {
      return Outcome.declined(RefusalCode.UNKNOWN_REFERENCE, login);
    }
    if (refusal(password, List.of()) instanceof Decision.Refused refused) {
      return Outcome.declined(refused);
    }
    found.get().protectWith(passwords.hash(password));
    return Outcome.done(MemberView.of(found.get()));
  }

  private Decision refusal(char[] password, List<HeldDuty> duties) {
    return password.length < SHORTEST_PASSWORD
        ? Decision.refusedField(
            "password", RefusalCode.OUT_OF_RANGE, password.length + "", ">= " + SHORTEST_PASSWORD)
        : unknownCentre(duties);
  }

  private Decision unknownCentre(List<HeldDuty> duties) {
    for (HeldDuty held : duties) {
      if (!held.centre().equals(ServiceCentre.COMPANY) && company.centre(held.centre()).isEmpty()) {
        return Decision.refusedField("duties", RefusalCode.UNKNOWN_REFERENCE, held.centre());
      }
    }
    return Decision.grant();
  }
}
