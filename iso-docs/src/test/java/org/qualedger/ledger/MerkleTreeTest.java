package org.qualedger.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MerkleTreeTest {

  /** The eight entries used by implementations of RFC 6962 to check each other. */
  static final List<byte[]> ENTRIES =
      Stream.of(
              "",
              "00",
              "10",
              "2021",
              "3031",
              "40414243",
              "5051525354555657",
              "606162636465666768696a6b6c6d6e6f")
          .map(HexFormat.of()::parseHex)
          .toList();

  /** Their roots for the sizes 1 to 8. */
  static final List<String> ROOTS =
      List.of(
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  @Test
  void the_root_of_no_leaves_is_the_hash_of_nothing() {
    String hashOfNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assertEquals(hashOfNothing, MerkleTree.EMPTY_ROOT.hex());
    assertEquals(hashOfNothing, MerkleTree.root(List.of()).hex());
    assertEquals(hashOfNothing, new MerkleFrontier().root().hex());
  }

  @Test
  void the_known_roots_of_one_to_eight_leaves() {
    List<Hash> leaves = new ArrayList<>();
    for (int i = 0; i < ENTRIES.size(); i++) {
      leaves.add(MerkleTree.leaf(ENTRIES.get(i)));
      assertEquals(ROOTS.get(i), MerkleTree.root(leaves).hex(), "of " + (i + 1));
    }
  }

  @Test
  void a_growing_tree_has_the_defined_root_at_every_size() {
    GrowingTree tree = new GrowingTree();
    for (int size = 1; size <= 130; size++) {
      tree.append(new byte[] {(byte) size, (byte) (size >> 8)});
      assertEquals(GrowingTree.definedRoot(tree.leaves()), tree.root(), "of " + size);
    }
  }

  @Test
  void a_frontier_read_back_from_stored_nodes_grows_on_as_before() {
    GrowingTree tree = GrowingTree.ofRandomLeaves(130, 7);
    for (int size = 0; size < 130; size++) {
      MerkleFrontier readBack = MerkleFrontier.of(size, tree);
      assertEquals(size, readBack.size());
      readBack.append(tree.leaves().get(size));
      assertEquals(MerkleTree.root(tree.leaves().subList(0, size + 1)), readBack.root());
    }
  }
}
