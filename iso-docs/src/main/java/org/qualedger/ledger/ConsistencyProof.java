package org.qualedger.ledger;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The proof that a tree is the beginning of a later one (RFC 9162, section 2.1.4): nothing that was
 * in the earlier one has been altered, removed or put in between.
 *
 * <p>The RFC leaves two cases open. Here a tree of the same size needs an empty path and an equal
 * root, and the tree without leaves is the beginning of every tree, with an empty path.
 *
 * @param firstSize the number of leaves of the earlier tree
 * @param secondSize the number of leaves of the later tree, not smaller
 * @param path the hashes from which both roots can be computed
 */
public record ConsistencyProof(long firstSize, long secondSize, List<Hash> path) {

  public ConsistencyProof {
    if (firstSize < 0 || firstSize > secondSize) {
      throw new IllegalArgumentException(
          "A tree of " + firstSize + " leaves is not the beginning of one of " + secondSize);
    }
    path = List.copyOf(path);
  }

  /** The proof between two sizes of the same tree, from {@code O(log n)} stored nodes. */
  public static ConsistencyProof of(long firstSize, long secondSize, NodeSource source) {
    List<Hash> path = new ArrayList<>();
    if (firstSize > 0 && firstSize < secondSize) {
      collect(firstSize, secondSize, source, path);
    }
    return new ConsistencyProof(firstSize, secondSize, path.reversed());
  }

  /** SUBPROOF of the RFC from the root downwards; the caller turns the path round. */
  private static void collect(long first, long second, NodeSource source, List<Hash> path) {
    long from = 0;
    long to = second;
    while (to != first) {
      long middle = from + MerkleTree.split(to - from);
      if (first <= middle) {
        path.add(MerkleTree.rangeRoot(middle, to, source));
        to = middle;
      } else {
        path.add(MerkleTree.rangeRoot(from, middle, source));
        from = middle;
      }
    }
    // A verifier knows the root of the whole first tree already.
    if (from != 0) {
      path.add(MerkleTree.rangeRoot(from, to, source));
    }
  }

  /** Whether this proves that both roots are of one growing tree (section 2.1.4.2). */
  public boolean verify(Hash firstRoot, Hash secondRoot) {
    if (firstSize == 0) {
      return path.isEmpty()
          && firstRoot.equals(MerkleTree.EMPTY_ROOT)
          && (secondSize > 0 || secondRoot.equals(MerkleTree.EMPTY_ROOT));
    }
    if (firstSize == secondSize) {
      return path.isEmpty() && firstRoot.equals(secondRoot);
    }
    long index = firstSize - 1;
    long last = secondSize - 1;
    while ((index & 1) == 1) {
      index >>= 1;
      last >>= 1;
    }
    Iterator<Hash> rest = path.iterator();
    // Where the first tree is perfect, its own root is the beginning of the path.
    boolean perfect = Long.bitCount(firstSize) == 1;
    if (!perfect && !rest.hasNext()) {
      return false;
    }
    Hash first = perfect ? firstRoot : rest.next();
    Hash second = first;
    while (rest.hasNext()) {
      Hash hash = rest.next();
      if (last == 0) {
        return false;
      }
      if ((index & 1) == 1 || index == last) {
        first = MerkleTree.node(hash, first);
        second = MerkleTree.node(hash, second);
        while ((index & 1) == 0 && index != 0) {
          index >>= 1;
          last >>= 1;
        }
      } else {
        second = MerkleTree.node(second, hash);
      }
      index >>= 1;
      last >>= 1;
    }
    return last == 0 && first.equals(firstRoot) && second.equals(secondRoot);
  }
}
