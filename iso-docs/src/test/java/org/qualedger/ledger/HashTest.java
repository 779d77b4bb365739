package org.qualedger.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HashTest {

  // FIPS 180-4 example: the message "abc"
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void a_known_hash() {
    assertEquals(ABC, Hash.of("abc".getBytes(US_ASCII)).hex());
  }

  @Test
  void text_and_bytes_give_the_same_hash_back() {
    Hash hash = Hash.fromHex(ABC.toUpperCase(Locale.ROOT));
    assertEquals(ABC, hash.toString());
    assertEquals(hash, Hash.fromBytes(hash.bytes()));
    assertEquals(hash.hashCode(), Hash.fromBytes(hash.bytes()).hashCode());
    assertNotEquals(hash, Hash.of(new byte[0]));
  }

  @Test
  void writing_into_its_bytes_does_not_change_it() {
    Hash hash = Hash.fromHex(ABC);
    hash.bytes()[0] = 0;
    assertEquals(ABC, hash.hex());
  }

  @Test
  void anything_but_32_bytes_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Hash.fromBytes(new byte[31]));
    assertThrows(IllegalArgumentException.class, () -> Hash.fromHex(ABC.substring(2)));
    assertThrows(IllegalArgumentException.class, () -> Hash.fromHex("g" + ABC.substring(1)));
  }
}
