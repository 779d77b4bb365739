package org.qualedger.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qualedger.proof.desk.CheckingFixity;
import org.qualedger.proof.desk.FixityReport;
import org.qualedger.proof.desk.FixityResult;
import org.qualedger.proof.desk.LedgerConsistency;
import org.qualedger.proof.desk.LedgerPage;
import org.qualedger.proof.desk.PublicKeyView;
import org.qualedger.proof.desk.ReadingLedger;
import org.qualedger.proof.desk.SignedHead;
import org.qualedger.web.Answers;

/** The ledger: one order of all revisions, which can only grow. */
@Path("ledger")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ledger")
public class LedgerResource {
  private final ReadingLedger reading;
  private final CheckingFixity checking;
  private final Answers answers;

  @Inject
  public LedgerResource(ReadingLedger reading, CheckingFixity checking, Answers answers) {
    this.reading = reading;
    this.checking = checking;
    this.answers = answers;
  }

  /** For the container, which looks for it before it injects. */
  @SuppressWarnings("NullAway")
  public LedgerResource() {
    this(null, null, null);
  }

  @GET
  @Path("head")
  @Operation(
      summary = "The newest signed head",
      description = "404 while the ledger is empty. Keep it: nothing before it can change unseen.")
  public SignedHead head() {
    return reading.head().orElseThrow(NotFoundException::new);
  }

  @GET
  @Path("key")
  @Operation(summary = "The public key that signs the heads")
  public PublicKeyView key() {
    return reading.key();
  }

  @GET
  @Path("consistency")
  @Operation(summary = "The proof that an earlier ledger is the beginning of a later one")
  @APIResponseSchema(LedgerConsistency.class)
  public Response consistency(
      @QueryParam("from") @DefaultValue("0") long from, @QueryParam("to") @Min(0) long to) {
    return answers.done(reading.consistency(from, to));
  }

  @GET
  @Path("entries")
  @Operation(summary = "The revisions in the order of the ledger, with their leaves")
  public LedgerPage entries(
      @QueryParam("from") @DefaultValue("0") @Min(0) long from,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    return reading.entries(from, limit);
  }

  @POST
  @Path("fixity-checks")
  @Operation(
      summary = "Read everything again and say what no longer fits",
      description = "It also happens every night at 02:30.")
  public FixityReport check() {
    return checking.check();
  }

  @GET
  @Path("fixity-checks")
  @Operation(summary = "Results of the last thirty checks, newest first")
  public List<FixityResult> checks() {
    return checking.newest();
  }
}
