package org.qualedger.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.qualedger.search.Facet;
import org.qualedger.search.FacetCount;

/**
 * Counts found documents by facets: by ordinal within a segment, by value across segments. Facets
 * have few values, so nothing has to be prepared when the index is refreshed.
 */
final class FacetCounting
    implements CollectorManager<FacetCounting.Counter, Map<Facet, List<FacetCount>>> {

  private static final Comparator<FacetCount> FREQUENT_FIRST =
      Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);
  private static final Comparator<FacetCount> NEWEST_FIRST =
      Comparator.comparing(FacetCount::value).reversed();

  private final Set<Facet> facets;

  FacetCounting(Set<Facet> facets) {
    this.facets = facets;
  }

  @Override
  public Counter newCollector() {
    return new Counter(facets);
  }

  @Override
  public Map<Facet, List<FacetCount>> reduce(Collection<Counter> counters) {
    Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : facets) {
      Map<String, Long> sums = new HashMap<>();
      for (Counter counter : counters) {
        counter.countsOf(facet).forEach((value, count) -> sums.merge(value, count, Long::sum));
      }
      counts.put(
          facet,
          sums.entrySet().stream()
              .map(sum -> new FacetCount(sum.getKey(), sum.getValue()))
              .sorted(facet == Facet.MONTH ? NEWEST_FIRST : FREQUENT_FIRST)
              .toList());
    }
    return counts;
  }

  /** Counts in the segments that one thread visits. */
  static final class Counter implements Collector {
    private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);

    private Counter(Set<Facet> facets) {
      facets.forEach(facet -> counts.put(facet, new HashMap<>()));
    }

    private Map<String, Long> countsOf(Facet facet) {
      return counts.getOrDefault(facet, Map.of());
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
      List<SegmentCounter> here = new ArrayList<>();
      for (Map.Entry<Facet, Map<String, Long>> count : counts.entrySet()) {
        String field = RecordFields.facet(count.getKey());
        here.add(
            new SegmentCounter(DocValues.getSorted(segment.reader(), field), count.getValue()));
      }
      return new LeafCollector() {
        @Override
        public void setScorer(Scorable scorer) {
          // Counting needs no scores.
        }

        @Override
        public void collect(int document) throws IOException {
          for (SegmentCounter counter : here) {
            counter.count(document);
          }
        }

        @Override
        public void finish() throws IOException {
          for (SegmentCounter counter : here) {
            counter.sumUp();
          }
        }
      };
    }
  }

  private static final class SegmentCounter {
    private final SortedDocValues values;
    private final Map<String, Long> sums;
    private final long[] counts;

    SegmentCounter(SortedDocValues values, Map<String, Long> sums) {
      this.values = values;
      this.sums = sums;
      this.counts = new long[values.getValueCount()];
    }

    void count(int document) throws IOException {
      if (values.advanceExact(document)) {
        counts[values.ordValue()]++;
      }
    }

    void sumUp() throws IOException {
      for (int ordinal = 0; ordinal < counts.length; ordinal++) {
        if (counts[ordinal] > 0) {
          sums.merge(values.lookupOrd(ordinal).utf8ToString(), counts[ordinal], Long::sum);
        }
      }
    }
  }
}
