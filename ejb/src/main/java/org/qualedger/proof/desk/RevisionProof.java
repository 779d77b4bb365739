package org.qualedger.proof.desk;

import java.util.List;
import org.qualedger.ledger.Hash;
import org.qualedger.ledger.InclusionProof;

/**
 * The proof that a revision stands unaltered in the ledger, complete for whoever has the exact
 * bytes of the revision: {@code commitment = SHA-256(salt ‖ bytes)}, {@code leafHash = SHA-256(0x00
 * ‖ commitment)}, and {@code path} leads from there to the root of the signed head (RFC 9162).
 * Hashes and salt are hexadecimal.
 *
 * @param hashAlgorithm the one hash of the ledger
 * @param contentHash SHA-256 of the bytes alone, as it stands on prints
 * @param position place of the leaf, from 0
 * @param path hashes beside the way to the root, lowest first
 */
public record RevisionProof(
    String number,
    int revision,
    String hashAlgorithm,
    String salt,
    String contentHash,
    String commitment,
    String leafHash,
    long position,
    List<String> path,
    SignedHead head,
    PublicKeyView key) {

  /** Whether the path leads from the leaf to the root, and the key signed that root. */
  public boolean holds() {
    return new InclusionProof(position, head.size(), path.stream().map(Hash::fromHex).toList())
            .verify(Hash.fromHex(leafHash), Hash.fromHex(head.root()))
        && key.signed(head);
  }
}
