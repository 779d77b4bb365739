package org.qualedger.sample;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.qualedger.organization.Member;
import org.qualedger.organization.desk.Passwords;
import org.qualedger.persistence.HomeFolder;
import org.qualedger.persistence.SampleStore;

/**
 * Fills an empty demonstration installation at its first start, where the system property {@code
 * qualedger.sample} is true. A load that was broken off goes on at the next start with the day
 * after the last one written; a database with other data is left alone.
 *
 * <p>The truth file lies in the folder {@code sample} of the home.
 */
@Singleton
@Startup
@DependsOn("MigratingSchema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class LoadingSampleData {
  private static final Logger LOG = Logger.getLogger("org.qualedger.ready");
  private static final long SEED = Long.getLong("qualedger.sample.seed", 7);
  private static final int STEP_PER_CENT = 10;

  private volatile SampleProgress progress = SampleProgress.COMPLETE;

  @Resource private ManagedExecutorService executor;
  @Inject private WritingSampleData writing;
  @Inject private Passwords passwords;
  @Inject private Clock clock;

  @PostConstruct
  void start() {
    if (Boolean.getBoolean("qualedger.sample") && isWanted()) {
      progress = SampleProgress.loading(0);
      executor.execute(this::loadOrSayWhyNot);
    }
  }

  /** How far the load is. Nobody may write before it is complete: it would take their numbers. */
  public SampleProgress progress() {
    return progress;
  }

  private boolean isWanted() {
    Optional<SampleStore.State> state = writing.state();
    return state.map(begun -> !begun.complete()).orElseGet(writing::isEmpty);
  }

  private void loadOrSayWhyNot() {
    try {
      load();
      progress = SampleProgress.COMPLETE;
    } catch (RuntimeException cause) {
      progress = progress.brokenOff();
      LOG.log(Level.SEVERE, "The demonstration data could not be loaded", cause);
    }
  }

  private void load() {
    Optional<SampleStore.State> begun = writing.state();
    SampleScope scope =
        begun
            .map(state -> new SampleScope(state.seed(), state.until()))
            .orElseGet(() -> new SampleScope(SEED, clock.instant()));
    SampleCompany company = SampleCompany.of(scope.seed());
    if (begun.isEmpty()) {
      writing.begin(scope, masterData(company, scope));
    }
    SampleDays days = new SampleDays(scope, company);
    SampleDossiers dossiers = new SampleDossiers(scope, company, days.history());
    Steps steps = new Steps();
    days.tell(
        begun.map(SampleStore.State::lastDay).orElse(null),
        day -> {
          writing.day(day, dossiers);
          progress = SampleProgress.loading(perCent(scope, day.day()));
          steps.reached(progress.perCent());
        });
    writeTruth(days.history());
    writing.complete();
  }

  private List<Object> masterData(SampleCompany company, SampleScope scope) {
    String hash = passwords.hash(SampleAccounts.PASSWORD.toCharArray());
    List<Member> members = company.members(scope);
    members.forEach(member -> member.protectWith(hash));
    List<Object> all = new ArrayList<>(company.serviceCentres());
    all.addAll(company.units());
    all.addAll(members);
    all.addAll(company.targets());
    all.addAll(company.calendar());
    return all;
  }

  private static void writeTruth(SampleHistory history) {
    Path folder = HomeFolder.of("sample");
    try {
      Path draft = folder.resolve("truth.jsonl.part");
      Files.write(draft, history.truth().stream().map(TruthLine::json).toList());
      Files.move(draft, folder.resolve("truth.jsonl"), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException cause) {
      throw new UncheckedIOException("the truth file cannot be written", cause);
    }
  }

  private static int perCent(SampleScope scope, LocalDate day) {
    long all = ChronoUnit.DAYS.between(scope.firstDay(), scope.today()) + 1;
    long done = ChronoUnit.DAYS.between(scope.firstDay(), day) + 1;
    return (int) (done * 100 / all);
  }

  /** Says now and then how far the load is. */
  private static final class Steps {
    private int said;

    void reached(int perCent) {
      int step = perCent / STEP_PER_CENT * STEP_PER_CENT;
      if (step > said) {
        said = step;
        LOG.log(Level.INFO, "Loading the demonstration data: {0} %", step);
      }
    }
  }
}
