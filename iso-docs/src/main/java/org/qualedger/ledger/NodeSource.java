package org.qualedger.ledger;

/**
 * Where the roots of perfect subtrees are read from: a table, a file, a list in memory.
 *
 * <p>Node {@code (level, index)} is the root over the {@code 2^level} leaves that begin with leaf
 * {@code index * 2^level}. Level 0 holds the leaf hashes. Such a node never changes once all its
 * leaves are there, so storing each one when {@link MerkleFrontier#append} completes it is enough
 * to build any proof from {@code O(log n)} reads.
 */
@FunctionalInterface
public interface NodeSource {

  /**
   * The root of one perfect subtree. It is asked only for nodes whose leaves all exist.
   *
   * @param level the height of the subtree, 0 for a leaf
   * @param index the position of the subtree among those of its level, from 0
   */
  Hash node(int level, long index);
}
