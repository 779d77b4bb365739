package org.qualedger.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qualedger.search.desk.CheckingIndex;
import org.qualedger.search.desk.FollowingLedger;
import org.qualedger.search.desk.IndexDrift;
import org.qualedger.search.desk.IndexState;
import org.qualedger.search.desk.Reindexing;
import org.qualedger.search.desk.ReindexingRecords;

/** The search index of the node that answers, for administrators. */
@Path("search/index")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search")
public class SearchIndexResource {

  private final FollowingLedger following;
  private final ReindexingRecords reindexing;
  private final CheckingIndex checking;

  @Inject
  public SearchIndexResource(
      FollowingLedger following, ReindexingRecords reindexing, CheckingIndex checking) {
    this.following = following;
    this.reindexing = reindexing;
    this.checking = checking;
  }

  /** For the container, which looks for it before it injects. */
  @SuppressWarnings("NullAway")
  public SearchIndexResource() {
    this(null, null, null);
  }

  /**
   * How the index stands.
   *
   * @param following how far it has followed the ledger
   * @param lag how many revisions cannot be found yet
   * @param rebuild the progress of building it anew
   */
  public record IndexJson(IndexState following, long lag, Reindexing rebuild) {}

  @GET
  @Operation(summary = "How far the index has followed the ledger, and the progress of a rebuild")
  public IndexJson state() {
    Reindexing rebuild = reindexing.progress();
    IndexState state = following.state();
    return new IndexJson(state, state.lag(), rebuild);
  }

  @GET
  @Path("drift")
  @Operation(summary = "Compare the index with the ledger, record by record")
  public IndexDrift drift() {
    return checking.check();
  }

  @POST
  @Path("rebuild")
  @Operation(
      summary = "Build the index anew beside the live one",
      description = "Answers at once; the progress is told by GET search/index.")
  @APIResponseSchema(value = Reindexing.class, responseCode = "202")
  public Response rebuild() {
    return Response.accepted(reindexing.begin()).build();
  }
}
