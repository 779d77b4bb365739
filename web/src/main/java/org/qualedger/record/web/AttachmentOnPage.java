package org.qualedger.record.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Outcome;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.desk.ReadingAttachment;

/**
 * The files of records for pages, under {@code /files/{number}/{sha256}}: for the person logged in.
 */
@WebServlet("/files/*")
public class AttachmentOnPage extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern PATH = Pattern.compile("/([A-Z0-9-]{8,40})/([0-9a-f]{64})");

  @Inject private transient ReadingAttachment reading;

  /** Made by the container, which then injects. */
  @SuppressWarnings("NullAway.Init")
  public AttachmentOnPage() {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    @Nullable String path = request.getPathInfo();
    Matcher parts = PATH.matcher(path == null ? "" : path);
    if (parts.matches()
        && RecordNumber.isNumber(parts.group(1))
        && reading.find(RecordNumber.parse(parts.group(1)), parts.group(2))
            instanceof Outcome.Done<ReadingAttachment.KeptFile> found) {
      send(found.value(), response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void send(ReadingAttachment.KeptFile file, HttpServletResponse response)
      throws IOException {
    response.setContentType(file.attachment().mediaType());
    response.setContentLengthLong(file.attachment().size());
    response.setHeader("Cache-Control", "private, max-age=3600");
    response.setHeader("Content-Disposition", "inline");
    Files.copy(file.path(), response.getOutputStream());
  }
}
