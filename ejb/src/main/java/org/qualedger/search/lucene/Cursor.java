package org.qualedger.search.lucene;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.qualedger.search.SearchQuery.Order;
import org.qualedger.search.UnreadableCursorException;

/**
 * The place behind the last hit of a page, and the state of the index it was found in.
 *
 * @param version the state of the index, so that pages that follow soon come from the same one
 * @param order the order of the page
 * @param score the score of the last hit, where the order goes by it
 * @param at its moment, in milliseconds
 * @param number its record number
 */
record Cursor(long version, Order order, float score, long at, String number) {

  static Cursor of(long version, Order order, FieldDoc last) {
    int at = order == Order.RELEVANCE ? 1 : 0;
    float score = order == Order.RELEVANCE ? (Float) last.fields[0] : 0;
    BytesRef number = (BytesRef) last.fields[at + 1];
    return new Cursor(version, order, score, (Long) last.fields[at], number.utf8ToString());
  }

  static Cursor parse(String text, Order order) {
    try {
      String[] parts = new String(Base64.getUrlDecoder().decode(text), US_ASCII).split(" ", -1);
      if (parts.length == 5 && Order.valueOf(parts[1]) == order) {
        return new Cursor(
            Long.parseLong(parts[0]),
            order,
            Float.intBitsToFloat(Integer.parseInt(parts[2])),
            Long.parseLong(parts[3]),
            parts[4]);
      }
    } catch (IllegalArgumentException e) {
      // Not our encoding or not our numbers: the same as a wrong number of parts.
      throw new UnreadableCursorException(text);
    }
    throw new UnreadableCursorException(text);
  }

  String text() {
    String plain =
        version + " " + order + " " + Float.floatToIntBits(score) + " " + at + " " + number;
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(US_ASCII));
  }

  /** The place in the form Lucene continues from. */
  FieldDoc after() {
    Object[] fields =
        order == Order.RELEVANCE
            ? new Object[] {score, at, new BytesRef(number)}
            : new Object[] {at, new BytesRef(number)};
    return new FieldDoc(Integer.MAX_VALUE, Float.NaN, fields);
  }
}
