package org.qualedger.print.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Outcome;
import org.qualedger.print.PrintedDocument;
import org.qualedger.print.PrintedForm;
import org.qualedger.print.desk.PrintWish;
import org.qualedger.print.desk.PrintingForms;
import org.qualedger.record.RecordNumber;
import org.qualedger.web.CallerLanguage;

/**
 * Printed forms for the person logged in; programs get them under {@code /api}. Of a record: {@code
 * ?number=&form=}; of a day or blank: {@code ?form=&centre=&day=}.
 */
@WebServlet("/form-print")
public class FormPrint extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient PrintingForms printing;

  /** Made by the container, which then injects. */
  @SuppressWarnings("NullAway.Init")
  public FormPrint() {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PrintWish wish = new PrintWish(CallerLanguage.of(request), PageAddress.base(request));
    @Nullable String number = request.getParameter("number");
    Optional<Outcome<PrintedDocument>> print =
        number == null ? form(request, wish) : record(number, request.getParameter("form"), wish);
    if (print.isPresent() && print.get() instanceof Outcome.Done<PrintedDocument> done) {
      byte[] pdf = done.value().bytes();
      response.setContentType("application/pdf");
      response.setHeader(
          "Content-Disposition",
          "inline; filename=\"" + (number == null ? "qualedger-form" : number) + ".pdf\"");
      response.setHeader("Cache-Control", "private, no-store");
      response.setContentLength(pdf.length);
      response.getOutputStream().write(pdf);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private Optional<Outcome<PrintedDocument>> record(
      String number, @Nullable String form, PrintWish wish) {
    return RecordNumber.isNumber(number)
        ? Optional.of(
            printing.record(
                RecordNumber.parse(number),
                null,
                form == null ? null : PrintedForm.ofKey(form).orElse(null),
                wish))
        : Optional.empty();
  }

  private Optional<Outcome<PrintedDocument>> form(HttpServletRequest request, PrintWish wish) {
    PrintQuery query =
        new PrintQuery(
            request.getParameter("form"),
            request.getParameter("centre"),
            request.getParameter("day"));
    return query.faults().isEmpty() ? Optional.of(query.print(printing, wish)) : Optional.empty();
  }
}
