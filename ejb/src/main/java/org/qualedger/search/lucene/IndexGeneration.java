package org.qualedger.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.qualedger.search.SearchEntry;

/** One index in one folder, with its writer, its searchers and the position it has been fed to. */
final class IndexGeneration implements Closeable {

  private static final String POSITION = "position";
  private static final String SCHEMA = "schema";
  private static final double BUFFER_MEGABYTES = 32;

  /** How long a page can be followed by the next one of the same state. */
  private static final double SECONDS_OF_PAGING = 120;

  private final FSDirectory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final SearcherLifetimeManager states = new SearcherLifetimeManager();
  private final AtomicLong position;

  private IndexGeneration(FSDirectory directory, IndexWriter writer, long position)
      throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.position = new AtomicLong(position);
    this.searchers = new SearcherManager(writer, null);
  }

  /**
   * Opens the index in a folder, or begins one.
   *
   * @throws IOException also when what lies there is damaged, or of another schema
   */
  static IndexGeneration open(Path folder, Analyzer analyzer) throws IOException {
    FSDirectory directory = FSDirectory.open(folder);
    try {
      long position = DirectoryReader.indexExists(directory) ? committedPosition(directory) : 0;
      IndexWriterConfig config = new IndexWriterConfig(analyzer);
      config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
      config.setCommitOnClose(false);
      IndexWriter writer = new IndexWriter(directory, config);
      try {
        return new IndexGeneration(directory, writer, position);
      } catch (IOException | RuntimeException e) {
        writer.rollback();
        throw e;
      }
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static long committedPosition(FSDirectory directory) throws IOException {
    // Opening every segment here, before any writing, is what finds a damaged file.
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      Map<String, String> data = reader.getIndexCommit().getUserData();
      String schema = data.getOrDefault(SCHEMA, "none");
      if (!RecordFields.SCHEMA.equals(schema)) {
        throw new IOException("The index has schema " + schema + ", not " + RecordFields.SCHEMA);
      }
      return Long.parseLong(data.getOrDefault(POSITION, "0"));
    }
  }

  void index(Collection<SearchEntry> entries, long reached) throws IOException {
    for (SearchEntry entry : entries) {
      writer.updateDocument(
          new Term(RecordFields.NUMBER, entry.number().toString()), RecordFields.document(entry));
    }
    position.set(reached);
  }

  long position() {
    return position.get();
  }

  /** False after an accident in writing, such as a full disk; it must be opened anew then. */
  boolean isOpen() {
    return writer.isOpen();
  }

  void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
    states.prune(new SearcherLifetimeManager.PruneByAge(SECONDS_OF_PAGING));
  }

  void commit() throws IOException {
    // The position is taken before the documents: it may lag behind them, never run ahead.
    Map<String, String> data = new HashMap<>();
    data.put(POSITION, Long.toString(position.get()));
    data.put(SCHEMA, RecordFields.SCHEMA);
    writer.setLiveCommitData(data.entrySet());
    writer.commit();
  }

  /** The newest visible state; to be given back by {@link #release}. */
  IndexSearcher searcher() throws IOException {
    return searchers.acquire();
  }

  /** The state with this version, or the newest where that is too long ago. */
  IndexSearcher searcher(long version) throws IOException {
    IndexSearcher same = states.acquire(version);
    return same == null ? searchers.acquire() : same;
  }

  /** Keeps a state for the pages that follow. */
  long keep(IndexSearcher searcher) throws IOException {
    return states.record(searcher);
  }

  void release(IndexSearcher searcher) throws IOException {
    searcher.getIndexReader().decRef();
  }

  /** Closes without committing: what was not committed is fed again. */
  @Override
  public void close() throws IOException {
    states.close();
    searchers.close();
    writer.rollback();
    directory.close();
  }
}
