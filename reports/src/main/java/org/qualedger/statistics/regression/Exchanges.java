package org.qualedger.statistics.regression;

/** Counts, by merging, how many pairs of a list stand in the wrong order. */
final class Exchanges {
  private final int[] order;
  private final int[] merged;

  private Exchanges(int[] order) {
    this.order = order;
    this.merged = new int[order.length];
  }

  /** Sorts the list and counts its pairs of which the first was the greater. */
  static long toSort(int[] order) {
    return new Exchanges(order).sort(0, order.length);
  }

  private long sort(int from, int to) {
    if (to - from < 2) {
      return 0;
    }
    int middle = (from + to) >>> 1;
    return sort(from, middle) + sort(middle, to) + merge(from, middle, to);
  }

  private long merge(int from, int middle, int to) {
    long exchanges = 0;
    int left = from;
    int right = middle;
    for (int place = from; place < to; place++) {
      if (right == to || (left < middle && order[left] <= order[right])) {
        merged[place] = order[left++];
      } else {
        merged[place] = order[right++];
        exchanges += middle - left;
      }
    }
    System.arraycopy(merged, from, order, from, to - from);
    return exchanges;
  }
}
