package org.qualedger.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualedger.seeded.Seeded;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CanonicalObjectTest {

  @Test
  void members_are_sorted_by_utf_16_code_units() {
    // RFC 8785, section 3.2.3: the sample of property names and its expected order.
    CanonicalObject object =
        CanonicalObject.build()
            .put("\u20ac", "Euro Sign")
            .put("\r", "Carriage Return")
            .put("\ufb33", "Hebrew Letter Dalet With Dagesh")
            .put("1", "One")
            .put("\ud83d\ude00", "Emoji: Grinning Face")
            .put("\u0080", "Control")
            .put("\u00f6", "Latin Small Letter O With Diaeresis")
            .done();

    assertEquals(
        List.of("\r", "1", "\u0080", "\u00f6", "\u20ac", "\ud83d\ude00", "\ufb33"),
        List.copyOf(object.names()));
  }

  @Test
  void strings_are_escaped_in_the_shortest_way() {
    // RFC 8785, section 3.2.2.2: the string of the sample, and its expected serialization.
    assertEquals(
        "{\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}",
        CanonicalObject.build().put("string", "\u20ac$\u000f\nA'B\"\\\\\"/").done().toString());
    assertEquals(
        "{\"c\":\"\\b\\t\\n\\f\\r\\u0000\\u001f \u007f\"}",
        CanonicalObject.build().put("c", "\b\t\n\f\r\u0000\u001f \u007f").done().toString());
  }

  @Test
  void every_kind_of_value_has_one_form() {
    CanonicalObject object =
        CanonicalObject.build()
            .put("moment", Instant.parse("2026-11-24T01:02:03Z"))
            .put("fine", Instant.parse("2026-11-24T01:02:03.004999999Z"))
            .put("day", LocalDate.of(2026, 11, 24))
            .put("fen", -8_800L)
            .put("least", Long.MIN_VALUE)
            .put("yes", Boolean.TRUE)
            .flag("no", false)
            .put("absent", (@Nullable String) null)
            .put("inner", CanonicalObject.build().put("a", "b").done())
            .put("list", List.of(CanonicalObject.build().done()))
            .put("empty", List.of())
            .putTexts("texts", List.of("b", "a"))
            .done();

    assertEquals(
        "{\"day\":\"2026-11-24\",\"fen\":-8800,\"fine\":\"2026-11-24T01:02:03.004Z\","
            + "\"inner\":{\"a\":\"b\"},\"least\":-9223372036854775808,\"list\":[{}],"
            + "\"moment\":\"2026-11-24T01:02:03.000Z\",\"texts\":[\"b\",\"a\"],\"yes\":true}",
        object.toString());
    assertEquals(object, CanonicalObject.parse(object.bytes()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "\"text\"",
        "{} ",
        " {}",
        "{\"a\": 1}",
        "{\"b\":1,\"a\":1}",
        "{\"a\":1,\"a\":1}",
        "{\"a\":1,}",
        "{\"a\":01}",
        "{\"a\":-0}",
        "{\"a\":+1}",
        "{\"a\":1.0}",
        "{\"a\":1e3}",
        "{\"a\":-}",
        "{\"a\":9223372036854775808}",
        "{\"a\":null}",
        "{\"a\":[]}",
        "{\"a\":[1]}",
        "{\"a\":[[\"b\"]]}",
        "{\"a\":[\"b\",{}]}",
        "{\"a\":nul}",
        "{\"a\":\"\\u0041\"}",
        "{\"a\":\"\\/\"}",
        "{\"a\":\"\\u00e4\"}",
        "{\"a\":\"\\u000A\"}",
        "{\"a\":\"\\u00zz\"}",
        "{\"a\":\"\\u00",
        "{\"a\":\"\\q\"}",
        "{\"a\":\"\n\"}",
        "{\"a\":\"\\ud800\"}",
      })
  void another_spelling_is_refused(String text) {
    assertThrows(IllegalArgumentException.class, () -> CanonicalObject.parse(text.getBytes(UTF_8)));
  }

  @Test
  void bytes_that_are_no_utf_8_are_refused() {
    byte[] bytes = {'{', '"', 'a', '"', ':', '"', (byte) 0xc3, '"', '}'};

    assertThrows(IllegalArgumentException.class, () -> CanonicalObject.parse(bytes));
  }

  @Test
  void half_a_surrogate_pair_is_refused_wherever_it_stands() {
    CanonicalObject.Builder builder = CanonicalObject.build();

    assertThrows(IllegalArgumentException.class, () -> builder.put("a", "x\ud800"));
    assertThrows(IllegalArgumentException.class, () -> builder.put("a", "\udc00x"));
    assertThrows(IllegalArgumentException.class, () -> builder.put("a", "\ud800\ud800\udc00"));
    assertThrows(
        IllegalArgumentException.class, () -> builder.putTexts("a", List.of("ok", "\udc00")));
    assertThrows(IllegalArgumentException.class, () -> builder.put("\ud800", "x"));
  }

  @Test
  void a_member_is_written_once() {
    CanonicalObject.Builder builder = CanonicalObject.build().put("a", 1L);

    assertThrows(IllegalArgumentException.class, () -> builder.put("a", 2L));
  }

  @Test
  void deep_nesting_is_refused_and_does_not_overflow() {
    String deep = "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000);

    assertThrows(IllegalArgumentException.class, () -> CanonicalObject.parse(deep.getBytes(UTF_8)));
  }

  @Test
  void a_moment_outside_four_digit_years_is_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> CanonicalObject.moment(Instant.parse("+10000-01-01T00:00:00Z")));
  }

  @Seeded
  void what_is_written_is_read(RandomGenerator chance) {
    CanonicalObject object = object(chance, 3);

    assertEquals(object, CanonicalObject.parse(object.bytes()));
    assertArrayEquals(object.bytes(), CanonicalObject.parse(object.bytes()).bytes());
  }

  private static CanonicalObject object(RandomGenerator chance, int depth) {
    CanonicalObject.Builder builder = CanonicalObject.build();
    int members = chance.nextInt(6);
    for (int i = 0; i < members; i++) {
      String name = text(chance) + i;
      switch (chance.nextInt(depth > 0 ? 5 : 3)) {
        case 0 -> builder.put(name, text(chance));
        case 1 -> builder.put(name, chance.nextLong());
        case 2 -> builder.put(name, chance.nextBoolean());
        case 3 -> builder.put(name, object(chance, depth - 1));
        default -> builder.putTexts(name, List.of(text(chance), text(chance)));
      }
    }
    return builder.done();
  }

  private static String text(RandomGenerator chance) {
    StringBuilder text = new StringBuilder();
    int length = chance.nextInt(8);
    for (int i = 0; i < length; i++) {
      int point = chance.nextInt(chance.nextBoolean() ? 0x100 : Character.MAX_CODE_POINT + 1);
      text.appendCodePoint(
          point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 'x' : point);
    }
    return text.toString();
  }
}
