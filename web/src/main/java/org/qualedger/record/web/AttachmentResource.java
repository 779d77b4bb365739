package org.qualedger.record.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Outcome;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.AttachingFile;
import org.qualedger.record.desk.ReadingAttachment;
import org.qualedger.record.desk.RecordHeader;
import org.qualedger.web.Answers;
import org.qualedger.web.Call;

/** Files of records: scans, photographs, signatures. */
@Path("records/{number}/attachments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "records")
public class AttachmentResource {
  private final AttachingFile attaching;
  private final ReadingAttachment reading;
  private final Call call;
  private final Answers answers;

  @Inject
  public AttachmentResource(
      AttachingFile attaching, ReadingAttachment reading, Call call, Answers answers) {
    this.attaching = attaching;
    this.reading = reading;
    this.call = call;
    this.answers = answers;
  }

  /** For the container, which looks for it before it injects. */
  @SuppressWarnings("NullAway")
  public AttachmentResource() {
    this(null, null, null, null);
  }

  @POST
  @Consumes({"image/png", "image/jpeg", "application/pdf", MediaType.APPLICATION_OCTET_STREAM})
  @Operation(
      summary = "Attach a file",
      description =
          "PNG, JPEG or PDF, found from the bytes, up to 20 MB. Or as multipart/form-data with the"
              + " part file.")
  @RequestBody(
      content = {
        @Content(
            mediaType = "application/octet-stream",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = "multipart/form-data",
            schema =
                @Schema(
                    type = SchemaType.OBJECT,
                    properties =
                        @SchemaProperty(
                            name = "file",
                            type = SchemaType.STRING,
                            format = "binary")))
      })
  @APIResponseSchema(value = RecordHeader.class, responseCode = "201")
  public Response attach(
      @PathParam("number") RecordNumber number,
      @QueryParam("name") @NotBlank @Size(max = 255) String name,
      InputStream content)
      throws IOException {
    return answers.created(
        attaching.attach(number, call.command(null, null), call.text("name", name), content),
        header -> header);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(hidden = true)
  public Response attach(
      @PathParam("number") RecordNumber number, @FormParam("file") @Nullable EntityPart file)
      throws IOException {
    if (file == null) {
      throw call.missing("file");
    }
    String name = file.getFileName().filter(given -> !given.isBlank()).orElse(file.getName());
    try (InputStream content = file.getContent()) {
      return answers.created(
          attaching.attach(
              number,
              call.command(null, null),
              call.text("file", name.length() <= 255 ? name : name.substring(0, 255)),
              content),
          header -> header);
    }
  }

  @GET
  @Path("{sha256}")
  @Produces({"image/png", "image/jpeg", "application/pdf", "application/problem+json"})
  @Operation(summary = "A file of the record")
  @APIResponse(
      responseCode = "200",
      description = "The bytes as they were attached",
      content = {
        @Content(
            mediaType = "image/png",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = "image/jpeg",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = "application/pdf",
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response read(
      @PathParam("number") RecordNumber number,
      @PathParam("sha256") @Pattern(regexp = "[0-9a-f]{64}") String sha256) {
    return switch (reading.find(number, sha256)) {
      case Outcome.Done<ReadingAttachment.KeptFile> done -> file(done.value());
      case Outcome.Declined<ReadingAttachment.KeptFile> declined ->
          answers.declined(declined.refusal());
    };
  }

  /** The name in the form of RFC 8187, since it may be Chinese; never run as a page of ours. */
  private static Response file(ReadingAttachment.KeptFile kept) {
    String name =
        URLEncoder.encode(kept.attachment().name(), StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok(kept.path().toFile(), kept.attachment().mediaType())
        .header("Content-Disposition", "inline; filename*=UTF-8''" + name)
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "private, max-age=31536000, immutable")
        .build();
  }
}
