package org.qualedger.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TreeHeadTest {

  private static final Instant AT = Instant.parse("2026-11-24T08:30:00Z");

  private final KeyPair keys = newKeys();
  private final Hash root = Hash.of(new byte[] {1, 2, 3});
  private final TreeHead head = TreeHead.sign(42, root, AT, keys);

  private static KeyPair newKeys() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void the_signed_bytes_are_six_lines() {
    assertEquals(
        "qualedger-tree-head-v1\nSHA-256\n42\n"
            + root.hex()
            + "\n2026-11-24T08:30:00.000Z\n"
            + Hash.of(keys.getPublic().getEncoded()).hex()
            + "\n",
        new String(head.signedBytes(), US_ASCII));
  }

  @Test
  void its_own_key_verifies_it_also_after_storing() {
    assertTrue(head.verify(keys.getPublic()));
    assertTrue(
        new TreeHead(42, root, AT, TreeHead.keyId(keys.getPublic()), head.signature())
            .verify(keys.getPublic()));
  }

  @Test
  void an_altered_head_does_not_verify() {
    Hash keyId = head.keyId();
    byte[] signature = head.signature();
    assertFalse(new TreeHead(43, root, AT, keyId, signature).verify(keys.getPublic()));
    assertFalse(
        new TreeHead(42, Hash.of(new byte[0]), AT, keyId, signature).verify(keys.getPublic()));
    assertFalse(
        new TreeHead(42, root, AT.plusMillis(1), keyId, signature).verify(keys.getPublic()));
    assertFalse(new TreeHead(42, root, AT, keyId, new byte[64]).verify(keys.getPublic()));
    assertFalse(new TreeHead(42, root, AT, keyId, new byte[3]).verify(keys.getPublic()));
    signature[10] ^= 1;
    assertFalse(new TreeHead(42, root, AT, keyId, signature).verify(keys.getPublic()));
  }

  @Test
  void another_key_does_not_verify_it() {
    KeyPair others = newKeys();
    assertFalse(head.verify(others.getPublic()));
    assertFalse(
        new TreeHead(42, root, AT, TreeHead.keyId(others.getPublic()), head.signature())
            .verify(others.getPublic()));
  }
}
