package org.qualedger.proof.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.qualedger.ledger.Hash;
import org.qualedger.ledger.MerkleFrontier;
import org.qualedger.ledger.TreeHead;
import org.qualedger.ledger.desk.LedgerKey;
import org.qualedger.organization.Duty;
import org.qualedger.persistence.AttachmentFiles;
import org.qualedger.persistence.FixityStore;
import org.qualedger.persistence.LedgerStore;

/**
 * Checking that nothing has changed behind our back: every revision and every attached file is read
 * again, in small portions, its hash computed anew, and the whole tree compared with what was
 * signed. It runs every night, and whenever an administrator, quality engineer or auditor asks.
 */
@Stateless
@RolesAllowed({Duty.ADMINISTRATOR_ROLE, Duty.QUALITY_ENGINEER_ROLE, Duty.AUDITOR_ROLE})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CheckingFixity {
  private static final Logger LOG = Logger.getLogger(CheckingFixity.class.getName());
  private static final int PORTION = 500;
  private static final int MOST_SHOWN = 100;

  private final FixityStore store;
  private final LedgerStore ledger;
  private final LedgerKey key;
  private final AttachmentFiles files;
  private final Clock clock;

  @Inject
  CheckingFixity(
      FixityStore store, LedgerStore ledger, LedgerKey key, AttachmentFiles files, Clock clock) {
    this.store = store;
    this.ledger = ledger;
    this.key = key;
    this.files = files;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway")
  protected CheckingFixity() {
    this(null, null, null, null, null);
  }

  @Schedule(hour = "2", minute = "30", timezone = "Asia/Shanghai", persistent = false)
  void nightly() {
    check();
  }

  /** Reads everything again and notes the result. */
  public FixityReport check() {
    Instant started = clock.instant();
    List<FixityFinding> findings = new ArrayList<>();
    long revisions = checkLedger(findings);
    long attachments = checkFiles(findings);
    Instant ended = clock.instant();
    store.add(
        new FixityStore.Check(
            started,
            ended,
            revisions,
            attachments,
            findings.size(),
            findings.stream()
                .limit(MOST_SHOWN)
                .map(FixityFinding::toString)
                .collect(Collectors.joining("; "))));
    LOG.log(
        findings.isEmpty() ? Level.INFO : Level.SEVERE,
        "Fixity: {0} revisions and {1} files read again, {2} no longer fit",
        new Object[] {revisions, attachments, findings.size()});
    findings.stream()
        .limit(MOST_SHOWN)
        .forEach(finding -> LOG.log(Level.SEVERE, "Fixity: {0}", finding));
    return new FixityReport(
        started,
        ended,
        revisions,
        attachments,
        findings.size(),
        List.copyOf(findings.subList(0, Math.min(MOST_SHOWN, findings.size()))));
  }

  /** Results of the last thirty checks, newest first. */
  public List<FixityResult> newest() {
    return store.newest(30).stream().map(FixityResult::of).toList();
  }

  private long checkLedger(List<FixityFinding> findings) {
    Optional<TreeHead> signed = ledger.newestHead();
    if (signed.isEmpty()) {
      return 0;
    }
    TreeHead head = signed.get();
    MerkleFrontier tree = new MerkleFrontier();
    while (tree.size() < head.size()) {
      long wanted = head.size() - tree.size();
      List<FixityStore.LedgeredLeaf> portion =
          store.leaves(tree.size(), (int) Math.min(PORTION, wanted));
      for (FixityStore.LedgeredLeaf entry : portion) {
        if (entry.position() != tree.size()) {
          findings.add(
              new FixityFinding(FixityFinding.Fault.POSITION_MISSING, Long.toString(tree.size())));
          return tree.size();
        }
        checkRevision(entry, findings);
        tree.append(entry.leaf());
      }
      if (portion.isEmpty()) {
        findings.add(
            new FixityFinding(FixityFinding.Fault.POSITION_MISSING, Long.toString(tree.size())));
        return tree.size();
      }
    }
    if (!tree.root().equals(head.root())) {
      findings.add(new FixityFinding(FixityFinding.Fault.ROOT_DIFFERS, Long.toString(head.size())));
    }
    if (!head.verify(key.publicKey())) {
      findings.add(
          new FixityFinding(FixityFinding.Fault.SIGNATURE_WRONG, Long.toString(head.size())));
    }
    return tree.size();
  }

  private static void checkRevision(FixityStore.LedgeredLeaf entry, List<FixityFinding> findings) {
    String subject = entry.recordNumber() + " r" + entry.revision();
    Hash actual = entry.actual();
    if (actual == null) {
      findings.add(new FixityFinding(FixityFinding.Fault.REVISION_MISSING, subject));
    } else if (!actual.equals(entry.leaf())) {
      findings.add(new FixityFinding(FixityFinding.Fault.REVISION_ALTERED, subject));
    }
  }

  private long checkFiles(List<FixityFinding> findings) {
    long read = 0;
    String last = "";
    List<String> portion = store.attachmentHashes(last, PORTION);
    while (!portion.isEmpty()) {
      for (String sha256 : portion) {
        checkFile(sha256, findings);
        read++;
      }
      last = portion.getLast();
      portion = store.attachmentHashes(last, PORTION);
    }
    return read;
  }

  private void checkFile(String sha256, List<FixityFinding> findings) {
    try {
      Optional<String> actual = files.actualHash(sha256);
      if (actual.isEmpty()) {
        findings.add(new FixityFinding(FixityFinding.Fault.FILE_MISSING, sha256));
      } else if (!actual.get().equals(sha256)) {
        findings.add(new FixityFinding(FixityFinding.Fault.FILE_ALTERED, sha256));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the file " + sha256 + " cannot be read again", e);
    }
  }
}
