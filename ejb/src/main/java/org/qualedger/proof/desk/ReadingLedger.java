package org.qualedger.proof.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.RefusalCode;
import org.qualedger.ledger.ConsistencyProof;
import org.qualedger.ledger.Hash;
import org.qualedger.ledger.InclusionProof;
import org.qualedger.ledger.MerkleFrontier;
import org.qualedger.ledger.RecordLeaf;
import org.qualedger.ledger.TreeHead;
import org.qualedger.ledger.desk.LedgerKey;
import org.qualedger.organization.Duty;
import org.qualedger.organization.desk.Actor;
import org.qualedger.organization.desk.Caller;
import org.qualedger.persistence.LedgerStore;
import org.qualedger.persistence.RevisionLog;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.Revision;

/** Reading the ledger: its head, its key, and the proofs that it gives to whoever doubts. */
@Stateless
@RolesAllowed({
  Duty.FRONT_DESK_ROLE,
  Duty.SERVICE_STAFF_ROLE,
  Duty.CASHIER_ROLE,
  Duty.MANAGERS_ASSISTANT_ROLE,
  Duty.CENTRE_MANAGER_ROLE,
  Duty.QUALITY_ENGINEER_ROLE,
  Duty.DEPUTY_GENERAL_MANAGER_ROLE,
  Duty.GENERAL_MANAGER_ROLE,
  Duty.AUDITOR_ROLE,
  Duty.ADMINISTRATOR_ROLE
})
public class ReadingLedger {
  private final LedgerStore store;
  private final LedgerKey key;
  private final RevisionLog log;
  private final Caller caller;

  @Inject
  ReadingLedger(LedgerStore store, LedgerKey key, RevisionLog log, Caller caller) {
    this.store = store;
    this.key = key;
    this.log = log;
    this.caller = caller;
  }

  @SuppressWarnings("NullAway")
  protected ReadingLedger() {
    this(null, null, null, null);
  }

  /** The newest signed head; empty while the ledger is. */
  public Optional<SignedHead> head() {
    return store.newestHead().map(SignedHead::of);
  }

  public PublicKeyView key() {
    return PublicKeyView.of(key.publicKey());
  }

  /** Proves that the ledger has only grown between two sizes. */
  public Outcome<LedgerConsistency> consistency(long from, long to) {
    long size = store.size();
    if (from < 0 || from > to || to > size) {
      return Outcome.declined(
          Decision.refusedField(
              from < 0 || from > to ? "from" : "to",
              RefusalCode.OUT_OF_RANGE,
              from + ".." + to,
              "0.." + size));
    }
    ConsistencyProof proof = store.withNodes(nodes -> ConsistencyProof.of(from, to, nodes));
    return Outcome.done(new LedgerConsistency(from, root(from), to, root(to), hex(proof.path())));
  }

  /** Entries from a position on; those of other centres without their names. */
  public LedgerPage entries(long from, int most) {
    Actor actor = caller.actor();
    List<LedgerEntry> found =
        store.leaves(from, most + 1).stream()
            .map(
                leaf ->
                    actor.sees(RecordNumber.parse(leaf.recordNumber()).centre())
                        ? LedgerEntry.of(leaf)
                        : LedgerEntry.nameless(leaf))
            .toList();
    boolean more = found.size() > most;
    return new LedgerPage(
        more ? List.copyOf(found.subList(0, most)) : found,
        more ? Long.valueOf(from + most) : null);
  }

  /** Proves that a revision stands in the ledger; the newest revision where none is named. */
  public Outcome<RevisionProof> proof(RecordNumber number, Optional<Integer> revision) {
    Optional<Revision> found =
        !caller.actor().sees(number.centre())
            ? Optional.empty()
            : revision.isPresent()
                ? log.find(number, revision.get())
                : log.all(number).reversed().stream().findFirst();
    if (found.isEmpty()) {
      return Outcome.declined(RefusalCode.UNKNOWN_REFERENCE, number.toString());
    }
    Optional<Long> position = store.position(number.toString(), found.get().revision());
    Optional<TreeHead> head = store.newestHead();
    if (position.isEmpty() || head.isEmpty()) {
      return Outcome.declined(RefusalCode.LEDGER_BEHIND, found.get().enteredAt().toString());
    }
    return Outcome.done(proof(found.get(), position.get(), head.get()));
  }

  private RevisionProof proof(Revision revision, long position, TreeHead head) {
    RecordLeaf leaf = RecordLeaf.of(revision.salt(), revision.content());
    return new RevisionProof(
        revision.recordNumber(),
        revision.revision(),
        Hash.ALGORITHM,
        java.util.HexFormat.of().formatHex(revision.salt()),
        revision.contentHash().hex(),
        leaf.commitment().hex(),
        leaf.hash().hex(),
        position,
        hex(store.withNodes(nodes -> InclusionProof.of(position, head.size(), nodes)).path()),
        SignedHead.of(head),
        key());
  }

  private String root(long size) {
    return store.withNodes(nodes -> MerkleFrontier.of(size, nodes).root()).hex();
  }

  private static List<String> hex(List<Hash> hashes) {
    return hashes.stream().map(Hash::hex).toList();
  }
}
