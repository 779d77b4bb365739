package org.qualedger.assembled;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.qualedger.organization.Duty;
import org.qualedger.organization.HeldDuty;
import org.qualedger.organization.Member;
import org.qualedger.organization.ServiceCentre;
import org.qualedger.organization.desk.Passwords;
import org.qualedger.persistence.Members;

/**
 * The centres and the members that every test finds: for each duty one at centre C012, whose login
 * is the duty in small letters without underscores ({@code frontdesk}, {@code centremanager}); with
 * the password {@link #password}. Duties that look over the whole company are held for the company.
 * The other duties are held by somebody at centre C011 too, who sees nothing of C012 ({@code
 * frontdeskc011}).
 */
@Singleton
@Startup
@DependsOn("qualedger-ejb.jar#MigratingSchema")
public class TestMembers {

  /** The centre of all members that belong to one. */
  public static final String CENTRE = "C012";

  /** The centre of members who are strangers to the first. */
  public static final String OTHER_CENTRE = "C011";

  @PersistenceContext(unitName = "qualedger")
  private EntityManager entities;

  @Inject private Members members;
  @Inject private Passwords passwords;
  @Inject private Clock clock;

  /** Made by the container, which then injects. */
  @SuppressWarnings("NullAway.Init")
  public TestMembers() {}

  /** The login of the member with this duty. */
  public static String login(Duty duty) {
    return duty.name().replace("_", "").toLowerCase(Locale.ROOT);
  }

  /** The login of the member with this duty at the other centre. */
  public static String strangersLogin(Duty duty) {
    return login(duty) + OTHER_CENTRE.toLowerCase(Locale.ROOT);
  }

  /** The password of a member. */
  public static String password(String login) {
    return login + "-password";
  }

  @PostConstruct
  void add() {
    LocalDate since = LocalDate.now(clock).minusYears(3);
    addCentre(CENTRE, "丽湖花园管理服务中心", "Lakeside Garden service centre", since);
    addCentre(OTHER_CENTRE, "云山苑管理服务中心", "Cloud Hill Court service centre", since);
    for (Duty duty : Duty.values()) {
      boolean everywhere = Duty.COMPANY_WIDE.contains(duty);
      addMember(login(duty), duty, everywhere ? ServiceCentre.COMPANY : CENTRE, since);
      if (!everywhere) {
        addMember(strangersLogin(duty), duty, OTHER_CENTRE, since);
      }
    }
  }

  private void addCentre(String code, String name, String nameEn, LocalDate since) {
    if (entities.find(ServiceCentre.class, code) == null) {
      entities.persist(
          new ServiceCentre(
              code, name, nameEn, ServiceCentre.Type.RESIDENTIAL_HIGH, 1200, true, since));
    }
  }

  private void addMember(String login, Duty duty, String centre, LocalDate since) {
    if (members.find(login).isEmpty()) {
      Member member = new Member(login, login);
      member.protectWith(passwords.hash(password(login).toCharArray()));
      member.hold(List.of(new HeldDuty(duty, centre, since, null, null)));
      members.add(member);
    }
  }
}
