package org.qualedger.analysis.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.desk.ReadingAnalysisReports;
import org.qualedger.record.RecordNumber;
import org.qualedger.web.CallerLanguage;

/** The print of a report for the page that shows it; programs get it under {@code /api}. */
@WebServlet("/report-print")
public class ReportPrint extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient ReadingAnalysisReports reading;

  /** Made by the container, which then injects. */
  @SuppressWarnings("NullAway.Init")
  public ReportPrint() {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    @Nullable String number = request.getParameter("number");
    Optional<byte[]> pdf =
        number == null || !RecordNumber.isNumber(number)
            ? Optional.empty()
            : reading.pdf(RecordNumber.parse(number), CallerLanguage.of(request));
    if (pdf.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/pdf");
    response.setHeader("Content-Disposition", "inline; filename=\"" + number + ".pdf\"");
    response.setHeader("Cache-Control", "private, no-store");
    response.setContentLength(pdf.get().length);
    response.getOutputStream().write(pdf.get());
  }
}
