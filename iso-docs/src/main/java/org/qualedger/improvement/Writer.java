package org.qualedger.improvement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.organization.Duty;

/** Somebody who wrote a part of the proposal, and the duty under which; never its approver. */
@Embeddable
public class Writer {
  private String login;

  @Enumerated(EnumType.STRING)
  private Duty duty;

  @SuppressWarnings("NullAway.Init")
  protected Writer() {}

  Writer(String login, Duty duty) {
    this.login = login;
    this.duty = duty;
  }

  public String login() {
    return login;
  }

  public Duty duty() {
    return duty;
  }

  CanonicalObject canonical() {
    return CanonicalObject.build().put("login", login).put("duty", duty).done();
  }

  static Writer rehydrate(CanonicalObject from) {
    return new Writer(from.required("login"), from.requiredChoice("duty", Duty.class));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Writer that && login.equals(that.login) && duty == that.duty;
  }

  @Override
  public int hashCode() {
    return login.hashCode() * 31 + duty.hashCode();
  }
}
