package org.qualedger.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A tree grown leaf by leaf whose completed nodes are kept as a database would keep them. */
final class GrowingTree implements NodeSource {

  private record Place(int level, long index) {}

  private final MerkleFrontier frontier = new MerkleFrontier();
  private final Map<Place, Hash> stored = new HashMap<>();
  private final List<Hash> leaves = new ArrayList<>();
  private int reads;

  static GrowingTree ofRandomLeaves(int size, long seed) {
    Random random = new Random(seed);
    GrowingTree tree = new GrowingTree();
    for (int i = 0; i < size; i++) {
      byte[] entry = new byte[random.nextInt(40)];
      random.nextBytes(entry);
      tree.append(entry);
    }
    return tree;
  }

  void append(byte[] entry) {
    Hash leaf = MerkleTree.leaf(entry);
    leaves.add(leaf);
    for (MerkleNode node : frontier.append(leaf)) {
      stored.put(new Place(node.level(), node.index()), node.hash());
    }
  }

  @Override
  public Hash node(int level, long index) {
    reads++;
    Hash hash = stored.get(new Place(level, index));
    if (hash == null) {
      throw new AssertionError("Asked for a node that is not complete: " + level + "/" + index);
    }
    return hash;
  }

  Hash root() {
    return frontier.root();
  }

  List<Hash> leaves() {
    return leaves;
  }

  int reads() {
    return reads;
  }

  /** The root by the words of RFC 9162, section 2.1.1, the slow way. */
  static Hash definedRoot(List<Hash> leaves) {
    if (leaves.isEmpty()) {
      return Hash.of(new byte[0]);
    }
    if (leaves.size() == 1) {
      return leaves.getFirst();
    }
    int k = 1;
    while (2 * k < leaves.size()) {
      k *= 2;
    }
    return MerkleTree.node(
        definedRoot(leaves.subList(0, k)), definedRoot(leaves.subList(k, leaves.size())));
  }
}
