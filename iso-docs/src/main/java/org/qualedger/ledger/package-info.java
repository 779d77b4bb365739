/**
 * The ledger that makes records provable: pure algorithms and the exact byte format, from which
 * anybody can check the ledger with a plain JDK and without any secret.
 *
 * <p>The format, complete. {@code ‖} joins bytes without anything between them; every hash is
 * SHA-256 ({@link org.qualedger.ledger.Hash}).
 *
 * <ol>
 *   <li><b>Revision bytes</b>: the revision as canonical JSON (RFC 8785), UTF-8, no byte order
 *       mark, no line end; the schema's name and version stand inside.
 *   <li><b>Commitment</b>: {@code SHA-256(salt ‖ revision bytes)} with a random salt of 32 bytes
 *       that lies beside the bytes ({@link org.qualedger.ledger.RecordLeaf}). After an approved
 *       disposition salt and bytes are gone and the commitment remains.
 *   <li><b>Leaf hash</b>: {@code SHA-256(0x00 ‖ commitment)}. The index of a leaf is the ledger
 *       position of its revision; positions count from 0 and have no gaps.
 *   <li><b>Inner node</b>: {@code SHA-256(0x01 ‖ left ‖ right)}.
 *   <li><b>Root</b> of {@code n} leaves (RFC 9162, section 2.1.1): the hash of nothing for 0, the
 *       leaf hash for 1, otherwise the node over the roots of the first {@code k} leaves and of the
 *       rest, {@code k} being the largest power of two smaller than {@code n} ({@link
 *       org.qualedger.ledger.MerkleTree}).
 *   <li><b>Proofs</b>: {@link org.qualedger.ledger.InclusionProof} and {@link
 *       org.qualedger.ledger.ConsistencyProof}, RFC 9162 sections 2.1.3 and 2.1.4.
 *   <li><b>Tree head</b>: size, root and instant signed with Ed25519 (RFC 8032) over six lines of
 *       text ({@link org.qualedger.ledger.TreeHead}).
 * </ol>
 *
 * <p>Hashes in text are 64 lower-case hexadecimal digits. Nothing here depends on platform, locale
 * or library version.
 */
@NullMarked
package org.qualedger.ledger;

import org.jspecify.annotations.NullMarked;
