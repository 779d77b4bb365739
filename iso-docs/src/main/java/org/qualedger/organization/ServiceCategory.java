package org.qualedger.organization;

/**
 * Kinds of commissioned service (服务类别). The codes are the company's; the names are in the texts of
 * the edge.
 */
public enum ServiceCategory {
  /** Taps, hoses, angle valves. */
  W01,
  /** Drain unblocking. */
  W02,
  /** Sanitary fittings. */
  W03,
  /** Leak tracing and repair. */
  W04,
  /** Lamps, switches, sockets. */
  E01,
  /** Tripping, wiring. */
  E02,
  /** Locks, doors, windows. */
  D01,
  /** Drilling, hanging, curtains. */
  I01,
  /** Appliance cleaning. */
  A01,
  /** Small appliance repair. */
  A02,
  /** Home cleaning. */
  C01,
  /** Deep, window and carpet cleaning. */
  C02,
  /** Carrying and moving. */
  M01,
  /** Sending, buying, delivery. */
  P01,
  /** Greening, plant rental. */
  G01,
  /** Other convenience. */
  V01,
  /** Outside the price board. */
  X01;

  /** Whether the code is one of these. */
  public static boolean known(String code) {
    for (ServiceCategory category : values()) {
      if (category.name().equals(code)) {
        return true;
      }
    }
    return false;
  }
}
