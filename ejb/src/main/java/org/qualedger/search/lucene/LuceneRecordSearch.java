package org.qualedger.search.lucene;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.LongConsumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.qualedger.organization.CompanyZone;
import org.qualedger.record.RecordNumber;
import org.qualedger.search.EntrySource;
import org.qualedger.search.Facet;
import org.qualedger.search.FacetCount;
import org.qualedger.search.RecordSearch;
import org.qualedger.search.SearchEntry;
import org.qualedger.search.SearchHit;
import org.qualedger.search.SearchPage;
import org.qualedger.search.SearchQuery;
import org.qualedger.search.SearchQuery.Order;
import org.qualedger.search.VisibleCentres;

/**
 * The search desk on an embedded Lucene index in a folder of this machine.
 *
 * <p>The ledger position lies in the index's own commit, so after a crash both are of the same
 * moment and the follower feeds the rest again. An index that is damaged, or was written with other
 * fields, is thrown away when it is opened: its position is 0 then and it fills itself.
 */
public final class LuceneRecordSearch implements RecordSearch, Closeable {

  private static final System.Logger LOG = System.getLogger(LuceneRecordSearch.class.getName());

  private static final Sort BY_RELEVANCE =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(RecordFields.AT, SortField.Type.LONG, true),
          new SortField(RecordFields.NUMBER, SortField.Type.STRING, true));
  private static final Sort BY_TIME =
      new Sort(
          new SortField(RecordFields.AT, SortField.Type.LONG, true),
          new SortField(RecordFields.NUMBER, SortField.Type.STRING, true));

  private final RecordAnalysis analysis = new RecordAnalysis();
  private final Analyzer analyzer = analysis.forFields();
  private final QueryReader reader;
  private final IndexHome home;

  /** Writing is held when the live index is exchanged, reading whenever it is used. */
  private final ReentrantReadWriteLock exchange = new ReentrantReadWriteLock();

  private final ReentrantLock rebuilding = new ReentrantLock();
  private IndexGeneration live;

  /**
   * Opens the index in a folder, which is made where there is none.
   *
   * @param folder belongs to this index alone
   * @param clock tells what "last week" means
   * @param zone cuts the days
   */
  public LuceneRecordSearch(Path folder, Clock clock, CompanyZone zone) {
    this.reader = new QueryReader(analysis, new DateWords(clock, zone));
    try {
      this.home = new IndexHome(folder);
      Path generation = home.live();
      home.removeAllBut(generation);
      this.live = openOrBegin(generation);
    } catch (IOException e) {
      throw new UncheckedIOException("The search index in " + folder + " cannot be opened", e);
    }
  }

  private IndexGeneration openOrBegin(Path generation) throws IOException {
    try {
      return IndexGeneration.open(generation, analyzer);
    } catch (LockObtainFailedException e) {
      // Another process uses it: nothing is wrong with it.
      throw e;
    } catch (IOException | RuntimeException e) {
      LOG.log(
          System.Logger.Level.WARNING,
          "The search index is damaged or outdated and is built again",
          e);
      IndexHome.remove(generation);
      return IndexGeneration.open(generation, analyzer);
    }
  }

  @Override
  public SearchPage search(SearchQuery query) {
    return withLive(index -> search(index, query));
  }

  private SearchPage search(IndexGeneration index, SearchQuery query) throws IOException {
    Cursor cursor = query.cursor() == null ? null : Cursor.parse(query.cursor(), query.order());
    long position = index.position();
    IndexSearcher searcher = cursor == null ? index.searcher() : index.searcher(cursor.version());
    try {
      return search(index, searcher, query, cursor, position);
    } finally {
      index.release(searcher);
    }
  }

  private SearchPage search(
      IndexGeneration index,
      IndexSearcher searcher,
      SearchQuery query,
      @Nullable Cursor cursor,
      long position)
      throws IOException {
    QueryReader.Reading reading = reader.read(query.text());
    Query always = alwaysFiltered(reading.query(), query);
    Map<Facet, Query> filters = facetFilters(query);

    // Facets that are not narrowed are counted along the way, the others without their own filter.
    Set<Facet> alongTheWay = EnumSet.noneOf(Facet.class);
    query.facets().stream().filter(facet -> !filters.containsKey(facet)).forEach(alongTheWay::add);
    Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);

    TopFieldCollectorManager top =
        new TopFieldCollectorManager(
            query.order() == Order.RELEVANCE ? BY_RELEVANCE : BY_TIME,
            query.limit() + 1, // one more tells whether there is a next page
            cursor == null ? null : cursor.after(),
            Integer.MAX_VALUE);
    Object[] found =
        searcher.search(
            filtered(always, filters.values()),
            new MultiCollectorManager(top, new FacetCounting(alongTheWay)));
    TopFieldDocs page = (TopFieldDocs) found[0];
    boolean more = page.scoreDocs.length > query.limit();
    List<ScoreDoc> shown =
        Arrays.asList(page.scoreDocs).subList(0, more ? query.limit() : page.scoreDocs.length);
    counts.putAll(countsIn(found[1]));
    for (Facet facet : query.facets()) {
      if (filters.containsKey(facet)) {
        Map<Facet, Query> others = new EnumMap<>(filters);
        others.remove(facet);
        counts.putAll(
            searcher.search(
                filtered(always, others.values()), new FacetCounting(EnumSet.of(facet))));
      }
    }

    long total = page.totalHits.value();
    return new SearchPage(
        hits(searcher, shown, new Marking(reading.needles(), analysis)),
        total,
        more ? next(index, searcher, query, (FieldDoc) shown.getLast()) : null,
        counts,
        reading.understanding(),
        position);
  }

  @SuppressWarnings("unchecked") // MultiCollectorManager gives each manager's own result, untyped
  private static Map<Facet, List<FacetCount>> countsIn(Object result) {
    return (Map<Facet, List<FacetCount>>) result;
  }

  private static String next(
      IndexGeneration index, IndexSearcher searcher, SearchQuery query, FieldDoc last)
      throws IOException {
    return Cursor.of(index.keep(searcher), query.order(), last).text();
  }

  private static List<SearchHit> hits(IndexSearcher searcher, List<ScoreDoc> page, Marking marking)
      throws IOException {
    List<SearchHit> hits = new ArrayList<>();
    for (ScoreDoc found : page) {
      Document document = searcher.storedFields().document(found.doc);
      hits.add(
          new SearchHit(
              RecordFields.number(document),
              RecordFields.revision(document),
              RecordFields.stage(document),
              RecordFields.at(document),
              RecordFields.date(document),
              marking.whole(RecordFields.title(document)),
              marking.snippets(RecordFields.texts(document))));
    }
    return hits;
  }

  /** The words together with permission and days: what also every count is restricted by. */
  private static Query alwaysFiltered(Query words, SearchQuery query) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(words, Occur.MUST);
    if (query.visible() instanceof VisibleCentres.Only only) {
      all.add(anyOf(Facet.CENTRE, only.codes()), Occur.FILTER);
    }
    if (query.from() != null || query.to() != null) {
      LocalDate from = Objects.requireNonNullElse(query.from(), DateWords.EARLIEST);
      LocalDate to = Objects.requireNonNullElse(query.to(), DateWords.LATEST);
      all.add(
          LongPoint.newRangeQuery(RecordFields.DAY, from.toEpochDay(), to.toEpochDay()),
          Occur.FILTER);
    }
    return all.build();
  }

  private static Map<Facet, Query> facetFilters(SearchQuery query) {
    Map<Facet, Query> filters = new EnumMap<>(Facet.class);
    putFilter(
        filters, Facet.KIND, query.kinds().stream().map(Enum::name).collect(toUnmodifiableSet()));
    putFilter(filters, Facet.CENTRE, query.centres());
    putFilter(filters, Facet.STAGE, query.stages());
    putFilter(
        filters,
        Facet.MONTH,
        query.months().stream().map(Object::toString).collect(toUnmodifiableSet()));
    return filters;
  }

  private static void putFilter(Map<Facet, Query> filters, Facet facet, Set<String> values) {
    if (!values.isEmpty()) {
      filters.put(facet, anyOf(facet, values));
    }
  }

  private static Query anyOf(Facet facet, Set<String> values) {
    return new TermInSetQuery(
        RecordFields.facet(facet), values.stream().map(BytesRef::new).toList());
  }

  private static Query filtered(Query query, Collection<Query> filters) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(query, Occur.MUST);
    filters.forEach(filter -> all.add(filter, Occur.FILTER));
    return all.build();
  }

  @Override
  public void index(Collection<SearchEntry> entries, long ledgerPosition) {
    reopenAfterAccident();
    withLive(
        index -> {
          index.index(entries, ledgerPosition);
          return index;
        });
  }

  /** A writer that failed once is closed for good; its last commit is what can be gone on from. */
  private void reopenAfterAccident() {
    exchange.writeLock().lock();
    try {
      if (!live.isOpen()) {
        live.close();
        live = openOrBegin(home.live());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The search index cannot be opened again", e);
    } finally {
      exchange.writeLock().unlock();
    }
  }

  @Override
  public long position() {
    return withLive(IndexGeneration::position);
  }

  @Override
  public void refresh() {
    withLive(
        index -> {
          index.refresh();
          return index;
        });
  }

  @Override
  public void commit() {
    withLive(
        index -> {
          index.commit();
          return index;
        });
  }

  @Override
  public void rebuild(EntrySource source, LongConsumer progress) {
    if (!rebuilding.tryLock()) {
      throw new IllegalStateException("The search index is being rebuilt already");
    }
    try {
      Path folder = home.next();
      IndexGeneration next = IndexGeneration.open(folder, analyzer);
      try {
        fill(next, source, progress);
      } catch (IOException | RuntimeException e) {
        next.close();
        IndexHome.remove(folder);
        throw e;
      }
      exchangeFor(next, folder);
    } catch (IOException e) {
      throw new UncheckedIOException("The search index cannot be rebuilt", e);
    } finally {
      rebuilding.unlock();
    }
  }

  private static void fill(IndexGeneration next, EntrySource source, LongConsumer progress)
      throws IOException {
    EntrySource.Batch batch = source.after(0);
    while (batch.position() > next.position()) {
      next.index(batch.entries(), batch.position());
      progress.accept(batch.position());
      batch = source.after(batch.position());
    }
    next.commit();
    next.refresh();
  }

  private void exchangeFor(IndexGeneration next, Path folder) throws IOException {
    exchange.writeLock().lock();
    try {
      IndexGeneration before = live;
      home.switchTo(folder);
      live = next;
      before.close();
    } finally {
      exchange.writeLock().unlock();
    }
    home.removeAllBut(folder);
  }

  @Override
  public Map<RecordNumber, Integer> revisions(Collection<RecordNumber> numbers) {
    return withLive(
        index -> {
          IndexSearcher searcher = index.searcher();
          try {
            Map<RecordNumber, Integer> revisions = new HashMap<>();
            for (RecordNumber number : numbers) {
              Integer revision = revision(searcher, number);
              if (revision != null) {
                revisions.put(number, revision);
              }
            }
            return revisions;
          } finally {
            index.release(searcher);
          }
        });
  }

  private static @Nullable Integer revision(IndexSearcher searcher, RecordNumber number)
      throws IOException {
    Query exactly = new TermQuery(new Term(RecordFields.NUMBER, number.toString()));
    TopDocs found = searcher.search(exactly, 1);
    if (found.scoreDocs.length == 0) {
      return null;
    }
    return RecordFields.revision(searcher.storedFields().document(found.scoreDocs[0].doc));
  }

  @Override
  public long size() {
    return withLive(
        index -> {
          IndexSearcher searcher = index.searcher();
          try {
            return (long) searcher.getIndexReader().numDocs();
          } finally {
            index.release(searcher);
          }
        });
  }

  /** Closes the index without committing; what was not committed is fed again at the next start. */
  @Override
  public void close() throws IOException {
    exchange.writeLock().lock();
    try {
      live.close();
    } finally {
      exchange.writeLock().unlock();
    }
  }

  @FunctionalInterface
  private interface Use<T> {
    T with(IndexGeneration index) throws IOException;
  }

  private <T> T withLive(Use<T> use) {
    exchange.readLock().lock();
    try {
      return use.with(live);
    } catch (IOException e) {
      throw new UncheckedIOException("The search index cannot be used", e);
    } finally {
      exchange.readLock().unlock();
    }
  }
}
