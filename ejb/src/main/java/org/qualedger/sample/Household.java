package org.qualedger.sample;

import java.text.MessageFormat;
import java.util.List;
import org.qualedger.organization.Unit;

/**
 * Who lives or works in a unit.
 *
 * @param number the unit as the estate writes it
 * @param parts building, entrance and door
 */
record Household(
    String number,
    List<String> parts,
    String building,
    boolean office,
    String customer,
    String phone,
    Unit.Capacity capacity,
    boolean mailCommission) {
  Household {
    parts = List.copyOf(parts);
  }

  /** The unit as some people write it. */
  String written(String notation) {
    return MessageFormat.format(notation, parts.toArray());
  }
}
