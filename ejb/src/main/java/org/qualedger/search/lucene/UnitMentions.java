package org.qualedger.search.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualedger.organization.UnitNumber;

/**
 * Finds the numbers of units and buildings in folded text, however written: 3栋2单元501, 3-2-501,
 * 3#2-501, 3号楼2单元501室, 三单元, 501室.
 *
 * <p>Each mention has one term. A unit known whole is indexed with the terms of all its parts, so
 * that 3-2, 2单元501 and 501室 find it too.
 */
final class UnitMentions {

  /**
   * A mention in a text.
   *
   * @param start the first character
   * @param end behind the last
   * @param term the normal form as indexed
   */
  record Mention(int start, int end, String term) {}

  private static final String NUMERAL = "[0-9]{1,3}|[一二三四五六七八九十]{1,3}";
  private static final String BUILDING = "(?<building>" + NUMERAL + "|[a-z][0-9]{0,2})";
  private static final String BUILDING_MARK = "(?:号楼|#楼|栋|幢|座|#|楼(?![上下管层道梯顶面房]))";
  private static final String ENTRANCE = "(?<entrance>" + NUMERAL + ")";
  private static final String ROOM = "(?<room>[0-9]{3,4}[a-z]?)(?![0-9])(?:号房|室|房|户|号)?";
  private static final String GAP = "[- ]?";
  private static final String NOT_WITHIN = "(?<![0-9a-z.-])";
  private static final String NOT_BEFORE = "(?![0-9a-z.-])";

  private static final List<Pattern> IN_TEXT =
      List.of(
          form(BUILDING + BUILDING_MARK + GAP + ENTRANCE + "(?:单元|门|-)" + GAP + ROOM),
          form("(?<building>[0-9]{1,3}[a-z]?)-(?<entrance>[0-9]{1,2})-" + ROOM),
          form(BUILDING + BUILDING_MARK + GAP + ENTRANCE + "单元"),
          form(BUILDING + BUILDING_MARK + GAP + ROOM),
          form(ENTRANCE + "单元" + GAP + ROOM),
          form("(?<building>[0-9]{1,2}|[a-z])-" + ROOM + NOT_BEFORE),
          form(BUILDING + BUILDING_MARK),
          form(ENTRANCE + "单元"),
          form("(?<room>[0-9]{3,4}[a-z]?)(?:室|号房|房)"));

  /** Too short to be believed in a running text, but meant by who types nothing else. */
  private static final Pattern TYPED_ALONE =
      Pattern.compile("(?<building>[0-9]{1,3}[a-z]?)[-#](?<entrance>[0-9]{1,2})#?");

  private UnitMentions() {}

  private static Pattern form(String regex) {
    return Pattern.compile(NOT_WITHIN + regex);
  }

  /** The mentions in a running text, from left to right, none overlapping. */
  static List<Mention> in(String folded) {
    List<Mention> found = new ArrayList<>();
    for (Pattern form : IN_TEXT) {
      Matcher matcher = form.matcher(folded);
      while (matcher.find()) {
        int start = matcher.start();
        int end = matcher.end();
        if (found.stream().noneMatch(known -> start < known.end() && known.start() < end)) {
          found.add(new Mention(start, end, term(matcher)));
        }
      }
    }
    found.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return found;
  }

  /** The mentions in a typed word; also the beginning of a unit number, such as 3-2. */
  static List<Mention> typed(String folded) {
    Matcher alone = TYPED_ALONE.matcher(folded);
    return alone.matches() ? List.of(new Mention(0, folded.length(), term(alone))) : in(folded);
  }

  /** The term by which a bare number of three or four digits is searched as a room. */
  static String room(String folded) {
    return "room " + folded;
  }

  /** All terms that find a unit, from its number as written in the unit's own field. */
  static Set<String> termsOfUnit(String folded) {
    Set<String> terms = termsOfText(folded);
    return terms.isEmpty() ? Set.of(key(folded)) : terms;
  }

  /** The term of a number that has none of the forms above, such as that of a parking place. */
  static String key(String folded) {
    return UnitNumber.key(folded).toLowerCase(Locale.ROOT);
  }

  /** All terms that find a unit mentioned in a running text. */
  static Set<String> termsOfText(String folded) {
    Set<String> terms = new LinkedHashSet<>();
    for (Mention mention : in(folded)) {
      terms.add(mention.term());
      String[] parts = mention.term().split("-", -1);
      if (parts.length == 3) {
        terms.addAll(partsOf(parts[0], parts[1], parts[2]));
      } else if (parts.length == 2 && !mention.term().startsWith("entrance ")) {
        terms.addAll(partsOf(parts[0], "", parts[1]));
      }
    }
    return terms;
  }

  private static Set<String> partsOf(String building, String entrance, String room) {
    Set<String> terms = new LinkedHashSet<>();
    terms.add("building " + building);
    terms.add(room(room));
    terms.add(building + "-" + room);
    if (!entrance.isEmpty()) {
      terms.add(building + "-" + entrance + "-" + room);
      terms.add(building + "-" + entrance);
      terms.add("entrance " + entrance);
      terms.add("entrance " + entrance + "-" + room);
    }
    return terms;
  }

  private static String term(Matcher matcher) {
    String building = group(matcher, "building");
    String entrance = group(matcher, "entrance");
    String room = group(matcher, "room");
    if (building.isEmpty()) {
      if (entrance.isEmpty()) {
        return room(room);
      }
      return "entrance " + (room.isEmpty() ? entrance : entrance + "-" + room);
    }
    if (entrance.isEmpty() && room.isEmpty()) {
      return "building " + building;
    }
    return building
        + (entrance.isEmpty() ? "" : "-" + entrance)
        + (room.isEmpty() ? "" : "-" + room);
  }

  private static String group(Matcher matcher, String name) {
    if (!matcher.namedGroups().containsKey(name)) {
      return "";
    }
    String value = matcher.group(name);
    return value == null ? "" : withoutLeadingZeros(arabic(value));
  }

  private static String withoutLeadingZeros(String number) {
    return number.length() < 3 ? number.replaceFirst("^0(?=.)", "") : number;
  }

  /** Chinese numerals up to 99 as digits; anything else as it is. */
  private static String arabic(String numeral) {
    String digits = "一二三四五六七八九";
    int ten = numeral.indexOf('十');
    if (ten < 0) {
      return numeral.length() == 1 && digits.indexOf(numeral) >= 0
          ? String.valueOf(digits.indexOf(numeral) + 1)
          : numeral;
    }
    int tens = ten == 0 ? 1 : digits.indexOf(numeral.charAt(0)) + 1;
    int ones = ten == numeral.length() - 1 ? 0 : digits.indexOf(numeral.charAt(ten + 1)) + 1;
    return String.valueOf(10 * tens + ones);
  }
}
