package org.qualedger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.RefusalCode;
import org.qualedger.organization.CompanyZone;
import org.qualedger.record.RecordKind;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.RecordHeader;

/** Turns what a use case says into the answer of a resource. */
@RequestScoped
public class Answers {
  /** Refusals that deny a right: each leaves a trace in the log. */
  private static final Set<RefusalCode> DENIED =
      Set.of(
          RefusalCode.NOT_YOUR_DUTY,
          RefusalCode.NOT_YOUR_CENTRE,
          RefusalCode.WRONG_PASSWORD,
          RefusalCode.WRONG_TOKEN,
          RefusalCode.TOO_MANY_FAILURES);

  private final HttpServletRequest request;
  private final CompanyZone zone;

  @Inject
  Answers(HttpServletRequest request, CompanyZone zone) {
    this.request = request;
    this.zone = zone;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected Answers() {
    this(null, null);
  }

  /** 201 with the record, where it can be found and which revision it is; or why not. */
  public <T> Response created(Outcome<T> outcome, Function<? super T, RecordHeader> header) {
    return switch (outcome) {
      case Outcome.Done<T> done -> {
        RecordHeader made = header.apply(done.value());
        yield Response.created(URI.create("records/" + made.number()))
            .tag(tag(made))
            .entity(done.value())
            .build();
      }
      case Outcome.Declined<T> declined -> declined(declined.refusal());
    };
  }

  /** 200 with the record as it now is and its revision; or why not. */
  public <T> Response changed(Outcome<T> outcome, Function<? super T, RecordHeader> header) {
    return switch (outcome) {
      case Outcome.Done<T> done ->
          Response.ok(done.value()).tag(tag(header.apply(done.value()))).build();
      case Outcome.Declined<T> declined -> declined(declined.refusal());
    };
  }

  /** 200 with what was asked for; or why not. For everything that has no revisions. */
  public <T> Response done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T> done -> Response.ok(done.value()).build();
      case Outcome.Declined<T> declined -> declined(declined.refusal());
    };
  }

  /** The problem document of a refusal. */
  public Response declined(Decision.Refused refusal) {
    @Nullable String incident =
        DENIED.contains(refusal.code())
            ? RefusalLog.note(request, refusal.code() + " " + refusal.args())
            : null;
    Locale language = CallerLanguage.of(request);
    String code = code(refusal.code());
    String sentence = new RefusalText(language, zone, kind()).of(refusal);
    @Nullable String field = refusal.field();
    Response problem =
        new Problem(
                concernsTheAddress(refusal) ? 404 : RefusalText.status(refusal.code()),
                code,
                sentence,
                refusal.clause() == null ? null : refusal.clause().toString(),
                incident,
                field == null ? List.of() : List.of(new Problem.FieldError(field, code, sentence)))
            .toResponse();
    return switch (refusal.code()) {
      case STALE_REVISION ->
          Response.fromResponse(problem).tag(new EntityTag(refusal.args().get(1))).build();
      case TOO_MANY_FAILURES ->
          Response.fromResponse(problem).header("Retry-After", refusal.args().getFirst()).build();
      default -> problem;
    };
  }

  private static EntityTag tag(RecordHeader header) {
    return new EntityTag(Integer.toString(header.revision()));
  }

  private static String code(RefusalCode code) {
    return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private boolean concernsTheAddress(Decision.Refused refusal) {
    return refusal.code() == RefusalCode.UNKNOWN_REFERENCE
        && refusal.field() == null
        && !refusal.args().isEmpty()
        && segments().contains(refusal.args().getFirst());
  }

  private @Nullable RecordKind kind() {
    return segments().stream()
        .filter(RecordNumber::isNumber)
        .map(number -> RecordNumber.parse(number).kind())
        .findFirst()
        .orElse(null);
  }

  private List<String> segments() {
    return Arrays.asList(request.getRequestURI().split("/", -1));
  }
}
