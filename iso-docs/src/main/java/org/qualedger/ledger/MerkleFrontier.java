package org.qualedger.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * The growing right edge of a Merkle tree: the roots of the perfect subtrees that its leaves fall
 * into, largest first. There are as many as the size has one bits, so appending a leaf and reading
 * the root both take {@code O(log n)} whatever the number of leaves.
 *
 * <p>A frontier changes as leaves are appended and belongs to one thread, the sequencer's. After a
 * restart it is put together again from stored nodes by {@link #of}.
 */
public final class MerkleFrontier {

  private final List<Hash> peaks;
  private long size;

  /** The frontier of the tree without leaves. */
  public MerkleFrontier() {
    this(new ArrayList<>(), 0);
  }

  private MerkleFrontier(List<Hash> peaks, long size) {
    this.peaks = peaks;
    this.size = size;
  }

  /** The frontier of the tree of this size, read from its stored nodes. */
  public static MerkleFrontier of(long size, NodeSource source) {
    if (size < 0) {
      throw new IllegalArgumentException("A tree has no negative size: " + size);
    }
    List<Hash> peaks = new ArrayList<>();
    long from = 0;
    while (from < size) {
      long perfect = Long.highestOneBit(size - from);
      peaks.add(source.node(Long.numberOfTrailingZeros(perfect), from / perfect));
      from += perfect;
    }
    return new MerkleFrontier(peaks, size);
  }

  /**
   * Appends a leaf hash as the leaf with the index {@link #size()}.
   *
   * @return the leaf and every perfect subtree that it completes, lowest first: the nodes to store
   */
  public List<MerkleNode> append(Hash leaf) {
    List<MerkleNode> completed = new ArrayList<>();
    MerkleNode node = new MerkleNode(0, size, leaf);
    completed.add(node);
    // An odd index is a right child: its left sibling is the last peak, and both merge.
    while ((node.index() & 1) == 1) {
      Hash parent = MerkleTree.node(peaks.removeLast(), node.hash());
      node = new MerkleNode(node.level() + 1, node.index() / 2, parent);
      completed.add(node);
    }
    peaks.add(node.hash());
    size++;
    return completed;
  }

  /** How many leaves the tree has. */
  public long size() {
    return size;
  }

  /** The root of the tree as it stands. */
  public Hash root() {
    if (peaks.isEmpty()) {
      return MerkleTree.EMPTY_ROOT;
    }
    Hash root = peaks.getLast();
    for (int i = peaks.size() - 2; i >= 0; i--) {
      root = MerkleTree.node(peaks.get(i), root);
    }
    return root;
  }
}
