package org.qualedger.organization.desk;

import java.io.Serializable;
import java.util.Set;

/**
 * A member whose identity has been proved.
 *
 * @param login the login, which is the caller's principal in every use case
 * @param roles the duties in force at any centre, as the container's coarse roles
 */
public record AuthenticatedMember(String login, Set<String> roles) implements Serializable {

  public AuthenticatedMember {
    roles = Set.copyOf(roles);
  }
}
