package org.qualedger.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsistencyProofTest {

  private final GrowingTree tree = GrowingTree.ofRandomLeaves(130, 19);

  private Hash root(int size) {
    return MerkleTree.root(tree.leaves().subList(0, size));
  }

  @Test
  void the_known_path_from_six_to_eight_leaves() {
    GrowingTree known = new GrowingTree();
    MerkleTreeTest.ENTRIES.forEach(known::append);
    ConsistencyProof proof = ConsistencyProof.of(6, 8, known);
    assertEquals(
        List.of(
            "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"),
        proof.path().stream().map(Hash::hex).toList());
    assertTrue(
        proof.verify(
            Hash.fromHex(MerkleTreeTest.ROOTS.get(5)), Hash.fromHex(MerkleTreeTest.ROOTS.get(7))));
  }

  @Test
  void every_pair_of_sizes_is_consistent() {
    List<Hash> roots = new ArrayList<>();
    for (int size = 0; size <= 130; size++) {
      roots.add(root(size));
    }
    for (int second = 0; second <= 130; second++) {
      for (int first = 0; first <= second; first++) {
        ConsistencyProof proof = ConsistencyProof.of(first, second, tree);
        assertTrue(proof.verify(roots.get(first), roots.get(second)), first + " to " + second);
      }
    }
  }

  @Test
  void a_rewritten_past_is_not_consistent() {
    Random random = new Random(23);
    for (int second = 2; second <= 130; second++) {
      int first = 1 + random.nextInt(second - 1);
      ConsistencyProof proof = ConsistencyProof.of(first, second, tree);
      List<Hash> rewritten = new ArrayList<>(tree.leaves().subList(0, first));
      rewritten.set(random.nextInt(first), Hash.of(new byte[] {2}));
      Hash firstRoot = root(first);
      Hash secondRoot = root(second);

      assertFalse(proof.verify(MerkleTree.root(rewritten), secondRoot), "another first tree");
      assertFalse(proof.verify(firstRoot, MerkleTree.root(rewritten)), "another second tree");
      List<Hash> path = proof.path();
      assertFalse(
          new ConsistencyProof(first, second, path.subList(0, path.size() - 1))
              .verify(firstRoot, secondRoot),
          "a shorter path");
      List<Hash> altered = new ArrayList<>(path);
      altered.set(random.nextInt(altered.size()), Hash.of(new byte[] {3}));
      assertFalse(
          new ConsistencyProof(first, second, altered).verify(firstRoot, secondRoot),
          "an altered path");
    }
  }

  @Test
  void equal_sizes_need_equal_roots_and_an_empty_path() {
    assertTrue(new ConsistencyProof(5, 5, List.of()).verify(root(5), root(5)));
    assertFalse(new ConsistencyProof(5, 5, List.of()).verify(root(5), root(6)));
    assertFalse(new ConsistencyProof(5, 5, List.of(root(5))).verify(root(5), root(5)));
  }

  @Test
  void the_empty_tree_is_the_beginning_of_every_tree() {
    assertTrue(new ConsistencyProof(0, 9, List.of()).verify(MerkleTree.EMPTY_ROOT, root(9)));
    assertFalse(new ConsistencyProof(0, 9, List.of()).verify(root(1), root(9)));
    assertFalse(new ConsistencyProof(0, 0, List.of()).verify(MerkleTree.EMPTY_ROOT, root(1)));
  }

  @Test
  void a_larger_tree_is_not_the_beginning_of_a_smaller_one() {
    assertThrows(IllegalArgumentException.class, () -> ConsistencyProof.of(6, 5, tree));
  }
}
