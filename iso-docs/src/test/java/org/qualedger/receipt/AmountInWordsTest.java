package org.qualedger.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AmountInWordsTest {

  @ParameterizedTest
  @CsvSource({
    // the examples of the People's Bank for payment instruments, with 整 after jiao
    "140950, 壹仟肆佰零玖元伍角整",
    "600714, 陆仟零柒元壹角肆分",
    "168032, 壹仟陆佰捌拾元零叁角贰分",
    "10700053, 壹拾万柒仟元零伍角叁分",
    "1640902, 壹万陆仟肆佰零玖元零贰分",
    "32504, 叁佰贰拾伍元零肆分",
    // no yuan
    "0, 零元整",
    "1, 壹分",
    "10, 壹角整",
    "99, 玖角玖分",
    // yuan alone
    "100, 壹元整",
    "1000, 壹拾元整",
    "1100, 壹拾壹元整",
    "10100, 壹佰零壹元整",
    "100100, 壹仟零壹元整",
    "101000, 壹仟零壹拾元整",
    "110000, 壹仟壹佰元整",
    // sections of four digits
    "1000000, 壹万元整",
    "1000100, 壹万零壹元整",
    "1050000, 壹万零伍佰元整",
    "1500000, 壹万伍仟元整",
    "10000000, 壹拾万元整",
    "10050000, 壹拾万零伍佰元整",
    "100010000, 壹佰万零壹佰元整",
    "10000000000, 壹亿元整",
    "10000000100, 壹亿零壹元整",
    "10000500000, 壹亿零伍仟元整",
    "10005000000, 壹亿零伍万元整",
    "10050000000, 壹亿零伍拾万元整",
    "15000000000, 壹亿伍仟万元整",
    "1001000101, 壹仟零壹万零壹元零壹分",
    "99999999999999, 玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分",
    // between yuan and jiao
    "1050, 壹拾元零伍角整",
    "1005, 壹拾元零伍分",
    "105, 壹元零伍分",
    "150, 壹元伍角整",
    // refunds
    "-8800, 负捌拾捌元整",
    "-5, 负伍分"
  })
  void amounts_are_spelt_as_the_bank_asks(long fen, String words) {
    assertEquals(words, AmountInWords.of(fen));
  }

  @Test
  void every_spelling_reads_back_as_its_amount() {
    for (long fen = 0; fen <= 1_200_000; fen += 7) {
      assertEquals(fen, read(AmountInWords.of(fen)));
    }
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      long fen = random.nextLong(AmountInWords.LARGEST_FEN + 1);
      // thin the digits, so that runs of zeros are frequent
      fen -= fen / 1000 % 10_000 * 1000 * random.nextInt(2);
      String words = AmountInWords.of(fen);
      assertEquals(fen, read(words), words);
    }
  }

  @Test
  void no_spelling_has_two_zeros_in_a_row() {
    for (long fen = 0; fen <= 100_000_000; fen += 997) {
      String words = AmountInWords.of(fen);
      assertFalse(words.contains("零零"), words);
    }
  }

  @Test
  void spelling_does_not_depend_on_the_language_of_the_machine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertEquals("壹佰贰拾元零叁分", AmountInWords.of(12_003));
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      longs = {100_000_000_000_000L, -100_000_000_000_000L, Long.MAX_VALUE, Long.MIN_VALUE})
  void larger_amounts_are_an_error(long fen) {
    assertThrows(IllegalArgumentException.class, () -> AmountInWords.of(fen));
  }

  /** Reads the numerals by the grammar, independently of how they were written. */
  private static long read(String words) {
    long total = 0;
    long section = 0;
    long digit = 0;
    long fen = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      int value = "零壹贰叁肆伍陆柒捌玖".indexOf(c);
      if (value >= 0) {
        digit = value;
        continue;
      }
      switch (c) {
        case '拾' -> section += digit * 10;
        case '佰' -> section += digit * 100;
        case '仟' -> section += digit * 1000;
        case '万' -> total += (section + digit) * 10_000;
        case '亿' -> total += (section + digit) * 100_000_000;
        case '元' -> total += section + digit;
        case '角' -> fen += digit * 10;
        case '分' -> fen += digit;
        case '整' -> {}
        default -> throw new IllegalArgumentException(words);
      }
      if ("万亿元".indexOf(c) >= 0) {
        section = 0;
      }
      digit = 0;
    }
    return total * 100 + fen;
  }
}
