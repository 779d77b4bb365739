package org.qualedger.organization.desk;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.RefusalCode;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.Duty;
import org.qualedger.organization.HeldDuty;
import org.qualedger.organization.Member;
import org.qualedger.organization.ServiceCentre;
import org.qualedger.persistence.Members;

/**
 * The first administrator of an empty installation: whoever can read the server's log finds a token
 * there that works once, on the page /first-administrator.xhtml. As soon as there is a member it is
 * worth nothing, and a restart makes a new one while there is none.
 */
@Singleton
@Startup
@DependsOn("MigratingSchema")
@PermitAll
public class FirstAdministrator {
  private static final System.Logger READY = System.getLogger("org.qualedger.ready");
  private static final int TOKEN_BYTES = 24;

  private @Nullable String token;

  @Inject private Members members;
  @Inject private Passwords passwords;
  @Inject private Clock clock;
  @Inject private CompanyZone zone;

  /** Made by the container, which then injects. */
  @SuppressWarnings("NullAway.Init")
  public FirstAdministrator() {}

  @PostConstruct
  void offer() {
    if (members.none() && !Boolean.getBoolean("qualedger.sample")) {
      byte[] bytes = new byte[TOKEN_BYTES];
      new SecureRandom().nextBytes(bytes);
      token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      READY.log(
          System.Logger.Level.INFO,
          "No member yet. Create the first administrator at /first-administrator.xhtml with the"
              + " one-time token {0}",
          token);
    }
  }

  /** Whether a first administrator is still to be made. */
  public boolean isOffered() {
    return token != null && members.none();
  }

  /** Makes the first administrator and spends the token. */
  public Outcome<MemberView> create(String given, String login, String name, char[] password) {
    String offered = token;
    if (offered == null
        || !members.none()
        || !MessageDigest.isEqual(
            offered.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8))) {
      return Outcome.declined(Decision.refusedField("token", RefusalCode.WRONG_TOKEN));
    }
    if (!Member.isLogin(login)) {
      return Outcome.declined(
          Decision.refusedField("login", RefusalCode.OUT_OF_RANGE, login, "a-z 0-9 . _ -"));
    }
    if (password.length < MaintainingMembers.SHORTEST_PASSWORD) {
      return Outcome.declined(
          Decision.refusedField(
              "password",
              RefusalCode.OUT_OF_RANGE,
              password.length + "",
              ">= " + MaintainingMembers.SHORTEST_PASSWORD));
    }
    LocalDate today = zone.day(clock.instant());
    Member member = new Member(login, name);
    member.protectWith(passwords.hash(password));
    member.hold(
        List.of(new HeldDuty(Duty.ADMINISTRATOR, ServiceCentre.COMPANY, today, null, null)));
    members.add(member);
    token = null;
    return Outcome.done(MemberView.of(member));
  }
}
