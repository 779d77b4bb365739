package org.qualedger.analysis.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.qualedger.analysis.desk.Answer;
import org.qualedger.analysis.desk.AnsweringQuestions;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.desk.ReadingCompany;
import org.qualedger.web.CallerLanguage;

/**
 * The chart of a question as a file, for the page that shows it; programs get it under {@code
 * /api}. The question is the page's own: {@code /analysis-chart.svg?subject=TIM&view=RUN}.
 */
@WebServlet({"/analysis-chart.svg", "/analysis-chart.png", "/analysis-chart.csv"})
public class ChartOfQuestion extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient AnsweringQuestions answering;
  @Inject private transient ReadingCompany company;
  @Inject private transient CompanyZone zone;
  @Inject private transient Clock clock;

  /** Made by the container, which then injects. */
  @SuppressWarnings("NullAway.Init")
  public ChartOfQuestion() {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getServletPath();
    Optional<ChartFile> file =
        question(request)
            .flatMap(Answer::figure)
            .flatMap(figure -> ChartFile.of(figure, path.substring(path.lastIndexOf('.') + 1)));
    if (file.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(file.get().mediaType());
    response.setHeader("Content-Disposition", file.get().disposition());
    response.setHeader("Cache-Control", "private, no-store");
    byte[] content = file.get().content();
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }

  private Optional<Answer> question(HttpServletRequest request) {
    Map<String, String[]> asked = request.getParameterMap();
    return new AnalysisQuery(
            name -> Arrays.asList(asked.getOrDefault(name, new String[0])),
            company.centres(),
            zone.month(clock.instant()))
        .question()
        .map(question -> answering.answer(question, CallerLanguage.of(request)));
  }
}
