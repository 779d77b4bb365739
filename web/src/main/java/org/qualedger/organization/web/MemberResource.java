package org.qualedger.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.qualedger.organization.Duty;
import org.qualedger.organization.HeldDuty;
import org.qualedger.organization.desk.DesignatingStandIn;
import org.qualedger.organization.desk.MaintainingMembers;
import org.qualedger.organization.desk.MemberView;
import org.qualedger.web.Answers;

/** Members and their duties. */
@Path("members")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "members")
public class MemberResource {
  private final MaintainingMembers members;
  private final DesignatingStandIn designating;
  private final Answers answers;

  @Inject
  public MemberResource(
      MaintainingMembers members, DesignatingStandIn designating, Answers answers) {
    this.members = members;
    this.designating = designating;
    this.answers = answers;
  }

  /** For the container, which looks for it before it injects. */
  @SuppressWarnings("NullAway")
  public MemberResource() {
    this(null, null, null);
  }

  /** A duty at a centre, for a time. */
  public record DutyInput(
      Duty duty,
      @NotBlank @Size(max = 8) String centre,
      LocalDate validFrom,
      @Nullable LocalDate validTo) {
    HeldDuty held() {
      return new HeldDuty(duty, centre, validFrom, validTo, null);
    }
  }

  /** A new member. */
  public record NewMember(
      @NotBlank @Size(max = 32) String login,
      @NotBlank @Size(max = 100) String name,
      @NotBlank @Size(max = 200) String password,
      @Size(max = 50) List<DutyInput> duties) {}

  /** What can change of a member. */
  public record MemberChange(
      @NotBlank @Size(max = 100) String name,
      boolean active,
      @Size(max = 50) List<DutyInput> duties) {}

  /** A password. */
  public record NewPassword(@NotBlank @Size(max = 200) String password) {}

  /** A stand-in (3.3). */
  public record StandIn(
      Duty duty, @NotBlank @Size(max = 8) String centre, LocalDate validFrom, LocalDate validTo) {}

  @GET
  @Operation(
      summary = "Members by login",
      description = "Pages by cursor: pass the last login of a page to get what comes after it.")
  public List<MemberView> list(
      @QueryParam("cursor") @DefaultValue("") String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    return members.page(cursor, limit);
  }

  @POST
  @Operation(summary = "Register a member")
  @APIResponseSchema(value = MemberView.class, responseCode = "200")
  public Response register(NewMember input) {
    return answers.done(
        members.register(
            input.login(),
            input.name(),
            input.password().toCharArray(),
            input.duties().stream().map(DutyInput::held).toList()));
  }

  @PUT
  @Path("{login}")
  @Operation(summary = "Change name, activity and duties of a member")
  @APIResponseSchema(value = MemberView.class, responseCode = "200")
  public Response change(@PathParam("login") String login, MemberChange input) {
    return answers.done(
        members.change(
            login,
            input.name(),
            input.active(),
            input.duties().stream().map(DutyInput::held).toList()));
  }

  @POST
  @Path("{login}/password")
  @Operation(summary = "Give a member a new password")
  @APIResponseSchema(value = MemberView.class, responseCode = "200")
  public Response password(@PathParam("login") String login, NewPassword input) {
    return answers.done(members.setPassword(login, input.password().toCharArray()));
  }

  @POST
  @Path("{login}/designations")
  @Operation(summary = "Designate a member as a stand-in at one's own centre (3.3)")
  @APIResponseSchema(value = MemberView.class, responseCode = "200")
  public Response designate(@PathParam("login") String login, StandIn input) {
    return answers.done(
        designating.designate(
            login, input.duty(), input.centre(), input.validFrom(), input.validTo()));
  }
}
