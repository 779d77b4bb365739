package org.qualedger.receipt.desk;

import java.util.ArrayList;
import java.util.List;

/**
 * Sheets of a book that no receipt accounts for, though later ones are used: a finding, since a
 * pre-numbered sheet is either issued or voided.
 *
 * @param first first missing serial
 * @param last last missing serial
 */
public record SheetGap(int first, int last) {

  /**
   * The gaps between used serials.
   *
   * @param used serials in ascending order, each once
   */
  public static List<SheetGap> between(List<Integer> used) {
    List<SheetGap> gaps = new ArrayList<>();
    for (int i = 1; i < used.size(); i++) {
      if (used.get(i) - used.get(i - 1) > 1) {
        gaps.add(new SheetGap(used.get(i - 1) + 1, used.get(i) - 1));
      }
    }
    return gaps;
  }
}
