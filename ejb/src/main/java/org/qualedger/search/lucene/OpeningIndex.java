package org.qualedger.search.lucene;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.qualedger.organization.CompanyZone;
import org.qualedger.persistence.HomeFolder;
import org.qualedger.search.RecordSearch;

/** Opens the index of this node in the home folder, and closes it with the application. */
@ApplicationScoped
public class OpeningIndex {

  @Produces
  @ApplicationScoped
  RecordSearch open(Clock clock, CompanyZone zone) {
    return new LuceneRecordSearch(HomeFolder.of("index"), clock, zone);
  }

  void close(@Disposes RecordSearch search) {
    if (search instanceof LuceneRecordSearch index) {
      try {
        index.close();
      } catch (IOException e) {
        throw new UncheckedIOException("The search index could not be closed", e);
      }
    }
  }
}
