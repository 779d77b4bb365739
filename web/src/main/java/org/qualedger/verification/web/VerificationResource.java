package org.qualedger.verification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.qualedger.verification.desk.VerifyingPrint;
import org.qualedger.web.Call;

/** Whether a file is one of the company's prints, unaltered, and which record it shows. */
@Path("verifications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "verifications")
public class VerificationResource {
  private final VerifyingPrint verifying;
  private final Call call;

  @Inject
  VerificationResource(VerifyingPrint verifying, Call call) {
    this.verifying = verifying;
    this.call = call;
  }

  /** For the container, which looks for it before it injects. */
  @SuppressWarnings("NullAway")
  public VerificationResource() {
    this(null, null);
  }

  @POST
  @Consumes({"application/pdf", MediaType.APPLICATION_OCTET_STREAM})
  @Operation(
      summary = "Verify a print",
      description =
          "Tells what a PDF is: a print that was issued and is unaltered (GENUINE, ISSUED,"
              + " UNSEALED_COPY), sealed by the company but not on file (NOT_ON_FILE), or what is"
              + " wrong with it. The record is named where the caller sees it. Up to 20 MB, and it"
              + " is not kept. Or as multipart/form-data with the part file.")
  @RequestBody(
      content = {
        @Content(
            mediaType = "application/pdf",
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
  public VerificationJson verify(InputStream content) throws IOException {
    return VerificationJson.of(verifying.verify(content), call.language());
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(hidden = true)
  public VerificationJson verify(@FormParam("file") @Nullable EntityPart file) throws IOException {
    if (file == null) {
      throw call.missing("file");
    }
    try (InputStream content = file.getContent()) {
      return verify(content);
    }
  }
}
