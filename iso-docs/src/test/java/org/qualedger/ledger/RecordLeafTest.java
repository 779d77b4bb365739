package org.qualedger.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordLeafTest {

  private static final byte[] SALT = "0123456789abcdef0123456789abcdef".getBytes(UTF_8);
  private static final byte[] REVISION = "{\"number\":\"C012-WT-20261124-0007\"}".getBytes(UTF_8);

  @Test
  void commitment_and_leaf_hash_are_as_documented() {
    RecordLeaf leaf = RecordLeaf.of(SALT, REVISION);
    // coreutils 9.1: printf '%s' "$salt$json" | sha256sum
    assertEquals(
        "095a0156a6da2d58e83871badeb6f188cc6d18eb6477516c3bea3f142253087a",
        leaf.commitment().hex());
    // the same, over a zero byte and the 32 bytes of the commitment
    assertEquals(
        "b709a1ff448f98d7bf338dab9c417e4fcf9fdba2dbea53307a8ced643fb6a6eb", leaf.hash().hex());
  }

  @Test
  void another_salt_or_another_byte_gives_another_leaf() {
    Hash hash = RecordLeaf.of(SALT, REVISION).hash();
    byte[] salt = SALT.clone();
    salt[31] ^= 1;
    byte[] revision = REVISION.clone();
    revision[0] ^= 1;
    assertNotEquals(hash, RecordLeaf.of(salt, REVISION).hash());
    assertNotEquals(hash, RecordLeaf.of(SALT, revision).hash());
  }

  @Test
  void a_salt_of_another_length_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> RecordLeaf.of(new byte[31], REVISION));
  }
}
