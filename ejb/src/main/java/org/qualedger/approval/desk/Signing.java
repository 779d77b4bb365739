package org.qualedger.approval.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.Signature;
import org.qualedger.ledger.Hash;
import org.qualedger.organization.desk.Actor;
import org.qualedger.organization.desk.Authenticating;
import org.qualedger.organization.desk.Caller;
import org.qualedger.record.QualityRecord;

/**
 * Signing by a member: the password is given again, and the signature binds what it means, when it
 * was set and the hash of what was signed.
 */
@ApplicationScoped
public class Signing {
  private final Caller caller;
  private final Authenticating authenticating;
  private final Clock clock;

  @Inject
  Signing(Caller caller, Authenticating authenticating, Clock clock) {
    this.caller = caller;
    this.authenticating = authenticating;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway")
  protected Signing() {
    this(null, null, null);
  }

  /**
   * The caller's signature under a record as it stands.
   *
   * @param meaning what the signature says, such as APPROVED
   * @param record the record; the hash is that of its canonical form at this moment
   */
  public Outcome<Signature> sign(char[] password, String meaning, QualityRecord record) {
    Actor actor = caller.actor();
    if (authenticating.confirm(actor.login(), password) instanceof Decision.Refused refused) {
      return Outcome.declined(refused);
    }
    return Outcome.done(
        new Signature(
            actor.login(),
            now(),
            Signature.Method.PASSWORD,
            meaning,
            Hash.of(record.canonical().bytes()).hex()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
  }
}
