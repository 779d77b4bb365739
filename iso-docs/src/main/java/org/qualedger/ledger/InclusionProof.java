package org.qualedger.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * The proof that a leaf stands at its place in a tree (RFC 9162, section 2.1.3): the hashes beside
 * the way from the leaf to the root, lowest first.
 *
 * @param leafIndex the place of the leaf, from 0
 * @param treeSize the number of leaves of the tree
 * @param path the sibling hashes, from the leaf upwards
 */
public record InclusionProof(long leafIndex, long treeSize, List<Hash> path) {

  public InclusionProof {
    if (leafIndex < 0 || leafIndex >= treeSize) {
      throw new IllegalArgumentException(
          "Leaf " + leafIndex + " is not in a tree of " + treeSize + " leaves");
    }
    path = List.copyOf(path);
  }

  /** The proof for one leaf of the tree of this size, from {@code O(log n)} stored nodes. */
  public static InclusionProof of(long leafIndex, long treeSize, NodeSource source) {
    List<Hash> path = new ArrayList<>();
    long from = 0;
    long to = treeSize;
    while (to - from > 1) {
      long middle = from + MerkleTree.split(to - from);
      if (leafIndex < middle) {
        path.add(MerkleTree.rangeRoot(middle, to, source));
        to = middle;
      } else {
        path.add(MerkleTree.rangeRoot(from, middle, source));
        from = middle;
      }
    }
    return new InclusionProof(leafIndex, treeSize, path.reversed());
  }

  /** Whether this proves that the leaf hash is in the tree with this root (section 2.1.3.2). */
  public boolean verify(Hash leaf, Hash root) {
    long index = leafIndex;
    long last = treeSize - 1;
    Hash hash = leaf;
    for (Hash sibling : path) {
      if (last == 0) {
        return false;
      }
      if ((index & 1) == 1 || index == last) {
        hash = MerkleTree.node(sibling, hash);
        // The last node of a level without a sibling rises unchanged until it is a right child.
        while ((index & 1) == 0 && index != 0) {
          index >>= 1;
          last >>= 1;
        }
      } else {
        hash = MerkleTree.node(hash, sibling);
      }
      index >>= 1;
      last >>= 1;
    }
    return last == 0 && hash.equals(root);
  }
}
