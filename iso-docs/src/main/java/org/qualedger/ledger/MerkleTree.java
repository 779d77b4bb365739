package org.qualedger.ledger;

import java.util.List;

/**
 * The hashing rules of the Merkle tree of RFC 9162, section 2.1.1.
 *
 * <p>A leaf is hashed behind a byte 0x00 and an inner node behind a byte 0x01, so that no inner
 * node can be passed off as a record. A tree of {@code n} leaves splits at the largest power of two
 * smaller than {@code n}; the left part is always perfect.
 */
public final class MerkleTree {

  private static final byte LEAF = 0x00;
  private static final byte NODE = 0x01;

  /** The root of the tree without leaves: the hash of nothing. */
  public static final Hash EMPTY_ROOT = Hash.of(new byte[0]);

  private MerkleTree() {}

  /** The hash of a leaf: {@code SHA-256(0x00 ‖ entry)}. */
  public static Hash leaf(byte[] entry) {
    return Hash.ofPrefixed(LEAF, entry);
  }

  /** The hash of an inner node: {@code SHA-256(0x01 ‖ left ‖ right)}. */
  public static Hash node(Hash left, Hash right) {
    return Hash.ofPrefixed(NODE, left.raw(), right.raw());
  }

  /** The root over these leaf hashes, in order. */
  public static Hash root(List<Hash> leaves) {
    MerkleFrontier frontier = new MerkleFrontier();
    leaves.forEach(frontier::append);
    return frontier.root();
  }

  /**
   * The root over the leaves from {@code from} to before {@code to}, put together from perfect
   * subtrees. {@code from} must be a multiple of a power of two not smaller than the number of
   * leaves, as every subtree of the definition is.
   */
  static Hash rangeRoot(long from, long to, NodeSource source) {
    long size = to - from;
    if (size == 0) {
      return EMPTY_ROOT;
    }
    long perfect = Long.highestOneBit(size);
    Hash left = source.node(Long.numberOfTrailingZeros(perfect), from / perfect);
    return perfect == size ? left : node(left, rangeRoot(from + perfect, to, source));
  }

  /** Where a tree of at least two leaves splits: the largest power of two smaller than its size. */
  static long split(long size) {
    return Long.highestOneBit(size - 1);
  }
}
