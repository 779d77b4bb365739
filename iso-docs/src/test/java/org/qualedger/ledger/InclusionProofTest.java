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
class InclusionProofTest {

  @Test
  void the_known_path_of_the_first_of_eight_leaves() {
    GrowingTree tree = new GrowingTree();
    MerkleTreeTest.ENTRIES.forEach(tree::append);
    assertEquals(
        List.of(
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"),
        InclusionProof.of(0, 8, tree).path().stream().map(Hash::hex).toList());
  }

  @Test
  void every_leaf_of_every_size_is_proven() {
    GrowingTree tree = GrowingTree.ofRandomLeaves(130, 11);
    for (int size = 1; size <= 130; size++) {
      Hash root = MerkleTree.root(tree.leaves().subList(0, size));
      for (int index = 0; index < size; index++) {
        InclusionProof proof = InclusionProof.of(index, size, tree);
        assertTrue(proof.verify(tree.leaves().get(index), root), index + " of " + size);
      }
    }
  }

  @Test
  void no_other_leaf_root_place_or_path_is_accepted() {
    Random random = new Random(13);
    GrowingTree tree = GrowingTree.ofRandomLeaves(130, 13);
    for (int size = 2; size <= 130; size++) {
      Hash root = MerkleTree.root(tree.leaves().subList(0, size));
      int index = random.nextInt(size);
      int other = (index + 1) % size;
      Hash leaf = tree.leaves().get(index);
      InclusionProof proof = InclusionProof.of(index, size, tree);
      List<Hash> path = proof.path();

      assertFalse(proof.verify(tree.leaves().get(other), root), "another leaf");
      assertFalse(proof.verify(leaf, leaf), "another root");
      assertFalse(new InclusionProof(other, size, path).verify(leaf, root), "another place");
      assertFalse(
          new InclusionProof(index, size, path.subList(0, path.size() - 1)).verify(leaf, root),
          "a shorter path");
      List<Hash> longer = new ArrayList<>(path);
      longer.add(leaf);
      assertFalse(new InclusionProof(index, size, longer).verify(leaf, root), "a longer path");
      List<Hash> altered = new ArrayList<>(path);
      altered.set(random.nextInt(altered.size()), Hash.of(new byte[] {1}));
      assertFalse(new InclusionProof(index, size, altered).verify(leaf, root), "an altered path");
    }
  }

  @Test
  void a_proof_reads_few_stored_nodes() {
    GrowingTree tree = GrowingTree.ofRandomLeaves(100_000, 17);
    for (int index : new int[] {0, 31_337, 65_535, 65_536, 99_999}) {
      int before = tree.reads();
      InclusionProof proof = InclusionProof.of(index, 100_000, tree);
      assertTrue(proof.verify(tree.leaves().get(index), tree.root()));
      assertTrue(tree.reads() - before <= 2 * 17, "reads: " + (tree.reads() - before));
    }
  }

  @Test
  void a_leaf_outside_the_tree_has_no_proof() {
    assertThrows(IllegalArgumentException.class, () -> new InclusionProof(3, 3, List.of()));
    assertThrows(IllegalArgumentException.class, () -> new InclusionProof(-1, 3, List.of()));
    assertThrows(IllegalArgumentException.class, () -> new InclusionProof(0, 0, List.of()));
  }
}
