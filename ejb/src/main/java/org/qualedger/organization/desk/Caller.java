package org.qualedger.organization.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.util.Optional;
import org.qualedger.organization.CompanyZone;
import org.qualedger.persistence.Members;

/** Who calls: the container's principal, as the member it stands for. */
@ApplicationScoped
public class Caller {
  private final Principal principal;
  private final Members members;
  private final Clock clock;
  private final CompanyZone zone;

  @Inject
  Caller(Principal principal, Members members, Clock clock, CompanyZone zone) {
    this.principal = principal;
    this.members = members;
    this.clock = clock;
    this.zone = zone;
  }

  @SuppressWarnings("NullAway")
  protected Caller() {
    this(null, null, null, null);
  }

  /**
   * The calling member.
   *
   * @throws IllegalStateException where nobody is logged in; the container has refused such a call
   *     before
   */
  public Actor actor() {
    return known().orElseThrow(() -> new IllegalStateException("nobody is logged in"));
  }

  /** The calling member, if one is logged in and active. */
  public Optional<Actor> known() {
    String login = principal.getName();
    return login == null
        ? Optional.empty()
        : members
            .find(login)
            .filter(member -> member.active())
            .map(member -> new Actor(member, clock, zone));
  }
}
