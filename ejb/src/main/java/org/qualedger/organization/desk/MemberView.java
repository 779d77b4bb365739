package org.qualedger.organization.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.organization.Duty;
import org.qualedger.organization.HeldDuty;
import org.qualedger.organization.Member;
import org.qualedger.persistence.Members;

/** A member as pages and programs see it; never with anything of the password. */
public record MemberView(
    String login, String name, boolean active, String language, List<HeldDutyView> duties) {

  /**
   * A duty held at a centre for a time.
   *
   * @param designatedBy login of the centre manager, for a stand-in
   */
  public record HeldDutyView(
      Duty duty,
      String centre,
      LocalDate validFrom,
      @Nullable LocalDate validTo,
      @Nullable String designatedBy) {
    static HeldDutyView of(HeldDuty held) {
      return new HeldDutyView(
          held.duty(), held.centre(), held.validFrom(), held.validTo(), held.designatedBy());
    }
  }

  static MemberView of(Members.Line member) {
    return new MemberView(
        member.login(),
        member.name(),
        member.active(),
        member.language(),
        member.duties().stream().map(HeldDutyView::of).toList());
  }

  static MemberView of(Member member) {
    return new MemberView(
        member.login(),
        member.name(),
        member.active(),
        member.language(),
        member.duties().stream().map(HeldDutyView::of).toList());
  }
}
