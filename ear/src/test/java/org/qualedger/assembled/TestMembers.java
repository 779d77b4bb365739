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
 * The centre and the members that every test finds: for each duty one at centre C012, whose login
 * is the duty in small letters without underscores ({@code frontdesk}, {@code centremanager}); with
 * the password {@link #password}. Duties that look over the whole company are held for the company.
 */
@Singleton
@Startup
@DependsOn("qualedger-ejb.jar#MigratingSchema")
public class TestMembers {

  /** The centre of all members that belong to one. */
  public static final String CENTRE = "C012";

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

  /** The password of a member. */
  public static String password(String login) {
    return login + "-password";
  }

  @PostConstruct
  void add() {
    LocalDate since = LocalDate.now(clock).minusYears(3);
    if (entities.find(ServiceCentre.class, CENTRE) == null) {
      entities.persist(
          new ServiceCentre(
              CENTRE,
              "丽湖花园管理服务中心",
              "Lakeside Garden service centre",
              ServiceCentre.Type.RESIDENTIAL_HIGH,
              1200,
              true,
              since));
    }
    for (Duty duty : Duty.values()) {
      String login = login(duty);
      if (members.find(login).isEmpty()) {
        boolean everywhere = Duty.COMPANY_WIDE.contains(duty);
        Member member = new Member(login, login);
        member.protectWith(passwords.hash(password(login).toCharArray()));
        member.hold(
            List.of(
                new HeldDuty(
                    duty, everywhere ? ServiceCentre.COMPANY : CENTRE, since, null, null)));
        members.add(member);
      }
    }
  }
}
