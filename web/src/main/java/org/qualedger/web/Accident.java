package org.qualedger.web;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Outcome;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.ReadingRevisions;
import org.qualedger.record.desk.RevisionView;

/**
 * Answers where a use case ended in an exception. Two callers who changed the same thing at the
 * same time are told so and may try again; everything else is an accident, written to the log once
 * with an id that the caller is shown instead of our insides.
 */
@Provider
public class Accident implements ExceptionMapper<Throwable> {

  private static final System.Logger LOG = System.getLogger(Accident.class.getName());

  /** SQL state: a key is there already, which only happens to two who make it at once. */
  private static final String DUPLICATE = "23505";

  /** Class of SQL states: the transaction was rolled back for another one's sake. */
  private static final String ROLLBACK = "40";

  @Context private HttpServletRequest request;
  @Inject private ReadingRevisions reading;

  /** Made by the container, which then injects. */
  @SuppressWarnings("NullAway.Init")
  public Accident() {}

  @Override
  public Response toResponse(Throwable thrown) {
    Locale language = CallerLanguage.of(request);
    if (isOvertaken(thrown)) {
      return changedMeanwhile(language);
    }
    if (find(thrown, SQLException.class).filter(Accident::isRace).isPresent()) {
      return Response.fromResponse(Problem.of(409, "try-again", language).toResponse())
          .header("Retry-After", "1")
          .build();
    }
    String incident = UUID.randomUUID().toString();
    LOG.log(
        System.Logger.Level.ERROR,
        "Incident " + incident + ": " + request.getMethod() + " " + request.getRequestURI(),
        thrown);
    return new Problem(
            500,
            "failure",
            Texts.text(Problem.TEXTS, language, "problem.incident", incident),
            null,
            incident,
            List.of())
        .toResponse();
  }

  /** Whether somebody else changed the same thing a moment before. */
  static boolean isOvertaken(Throwable thrown) {
    return find(thrown, OptimisticLockException.class).isPresent();
  }

  /** Who was first, and with what, where the address names the record. */
  private Response changedMeanwhile(Locale language) {
    Optional<RevisionView> newest =
        Arrays.stream(request.getRequestURI().split("/", -1))
            .filter(RecordNumber::isNumber)
            .findFirst()
            .flatMap(number -> newest(RecordNumber.parse(number)));
    return newest
        .map(
            revision ->
                Response.fromResponse(changedBy(revision, language).toResponse())
                    .tag(new EntityTag(Integer.toString(revision.revision())))
                    .build())
        .orElseGet(() -> Problem.of(412, "changed-meanwhile", language).toResponse());
  }

  private static Problem changedBy(RevisionView revision, Locale language) {
    return new Problem(
        412,
        "changed-meanwhile",
        Texts.text(
            Problem.TEXTS,
            language,
            "problem.changed-meanwhile-by",
            String.valueOf(revision.revision()),
            revision.byName(),
            Texts.find(Problem.TEXTS, language, "verb." + revision.verb())
                .orElse(revision.verb())));
  }

  private Optional<RevisionView> newest(RecordNumber number) {
    return reading.all(number) instanceof Outcome.Done<List<RevisionView>> done
        ? Optional.of(done.value().getLast())
        : Optional.empty();
  }

  private static boolean isRace(SQLException failure) {
    @Nullable String state = failure.getSQLState();
    return state != null && (state.equals(DUPLICATE) || state.startsWith(ROLLBACK));
  }

  private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
    return Stream.<Throwable>iterate(thrown, cause -> cause != null, Throwable::getCause)
        .limit(20)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }
}
