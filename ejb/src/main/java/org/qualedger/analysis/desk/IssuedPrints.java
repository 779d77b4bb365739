package org.qualedger.analysis.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualedger.analysis.DataBasis;
import org.qualedger.analysis.IssuedPrint;
import org.qualedger.analysis.Metric;
import org.qualedger.analysis.Standing;
import org.qualedger.analysis.StatisticalAnalysisReport;
import org.qualedger.ledger.TreeHead;
import org.qualedger.organization.CompanyZone;
import org.qualedger.organization.ServiceCentre;
import org.qualedger.persistence.AnalysisReports;
import org.qualedger.persistence.Company;
import org.qualedger.persistence.LedgerStore;
import org.qualedger.persistence.SlipRevisions;
import org.qualedger.print.AnalysisReportPrinter;
import org.qualedger.print.AnalysisReportSheet;
import org.qualedger.print.DocumentSeal;
import org.qualedger.print.SealBlock;
import org.qualedger.serviceslip.ReturnVisit;
import org.qualedger.serviceslip.ServiceSlip;

/**
 * The prints of reports. With every signature one is issued and its bytes are kept; everything else
 * is printed when it is asked for, from the frozen data.
 *
 * <p>A submitted report is issued in Chinese and unsealed: it is still to be decided upon. A report
 * that is reviewed, approved or closed is issued in both languages under the company's seal. A
 * draft, a returned report, and whatever is printed when it is asked for have no seal.
 */
@ApplicationScoped
public class IssuedPrints {
  private static final Locale ISSUED_IN = Locale.SIMPLIFIED_CHINESE;

  private final AnalysisReports reports;
  private final Company company;
  private final SlipRevisions slips;
  private final CountingSlips counting;
  private final LedgerStore ledger;
  private final AnalysisReportPrinter printer;
  private final DocumentSeal seal;
  private final CompanyZone zone;
  private final Clock clock;

  @Inject
  IssuedPrints(
      AnalysisReports reports,
      Company company,
      SlipRevisions slips,
      CountingSlips counting,
      LedgerStore ledger,
      AnalysisReportPrinter printer,
      DocumentSeal seal,
      CompanyZone zone,
      Clock clock) {
    this.reports = reports;
    this.company = company;
    this.slips = slips;
    this.counting = counting;
    this.ledger = ledger;
    this.printer = printer;
    this.seal = seal;
    this.zone = zone;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway")
  protected IssuedPrints() {
    this(null, null, null, null, null, null, null, null, null);
  }

  /** Prints the report as it stands, seals it where it is decided upon, and keeps the bytes. */
  void issue(StatisticalAnalysisReport report) {
    TreeHead head = ledger.newestHead().orElse(null);
    AnalysisReportSheet chinese = sheet(report, ISSUED_IN, head);
    keep(report, chinese, ISSUED_IN, head);
    if (chinese.isFinal()) {
      keep(report, sheet(report, Locale.ENGLISH, head), Locale.ENGLISH, head);
    }
  }

  private void keep(
      StatisticalAnalysisReport report,
      AnalysisReportSheet sheet,
      Locale locale,
      @Nullable TreeHead head) {
    byte[] unsealed = printer.print(sheet, locale).bytes();
    byte[] content =
        sheet.isFinal()
            ? seal.seal(
                unsealed,
                new SealBlock(sheet.heading().company(), sheet.signatures().getLast(), zone),
                locale)
            : unsealed;
    reports.keep(
        new IssuedPrint(
            report.number(),
            report.revision(),
            locale.toLanguageTag(),
            content,
            unsealed,
            head == null ? null : head.size(),
            head == null ? null : head.root().hex(),
            clock.instant()));
  }

  /** The bytes that were issued or, where none were in this language, a print made now. */
  byte[] pdf(StatisticalAnalysisReport report, Locale locale) {
    return issued(report, locale).map(IssuedPrint::content).orElseGet(() -> again(report, locale));
  }

  /**
   * The report printed anew from its frozen data, with the tree head of the print that was issued:
   * that print as it was before it was sealed.
   */
  byte[] again(StatisticalAnalysisReport report, Locale locale) {
    return render(report, locale, issued(report, ISSUED_IN).map(this::head).orElse(null));
  }

  private Optional<IssuedPrint> issued(StatisticalAnalysisReport report, Locale locale) {
    return reports.print(report.number(), report.revision(), locale.toLanguageTag());
  }

  private @Nullable TreeHead head(IssuedPrint print) {
    Long size = print.ledgerSize();
    return size == null ? null : ledger.headUpTo(size).orElse(null);
  }

  private byte[] render(StatisticalAnalysisReport report, Locale locale, @Nullable TreeHead head) {
    return printer.print(sheet(report, locale, head), locale).bytes();
  }

  private AnalysisReportSheet sheet(
      StatisticalAnalysisReport report, Locale locale, @Nullable TreeHead head) {
    DataBasis basis = reports.basis(report.basisDigest()).basis();
    List<ServiceSlip> frozen = frozen(basis);
    return AnalysisReportSheet.of(
        report,
        basis,
        new AnalysisReportSheet.Surroundings(
            name(ServiceCentre.COMPANY, locale),
            name(report.centre(), locale),
            zone,
            head,
            requirements(basis, frozen),
            counting.counted(frozen, report.cutoff())));
  }

  private String name(String centre, Locale locale) {
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    return company.centre(centre).map(c -> chinese ? c.name() : c.nameEn()).orElse("");
  }

  /** The slips of a basis in the revisions that were read, by record number. */
  private List<ServiceSlip> frozen(DataBasis basis) {
    return slips
        .these(
            basis.lines().stream()
                .map(line -> new SlipRevisions.Key(line.number(), line.revision()))
                .toList())
        .stream()
        .sorted(Comparator.comparing(slip -> slip.number().toString()))
        .toList();
  }

  /** What customers asked for at the visits that count for their satisfaction. */
  private static List<AnalysisReportSheet.Requirement> requirements(
      DataBasis basis, List<ServiceSlip> frozen) {
    Set<String> answered =
        basis.lines().stream()
            .filter(line -> isAnswered(line.standing(Metric.SAT)))
            .map(DataBasis.Line::number)
            .collect(Collectors.toSet());
    List<AnalysisReportSheet.Requirement> found = new ArrayList<>();
    for (ServiceSlip slip : frozen) {
      String number = slip.number().toString();
      if (answered.contains(number)) {
        slip.visits().stream()
            .filter(ReturnVisit::effective)
            .map(ReturnVisit::requirement)
            .filter(IssuedPrints::saysSomething)
            .forEach(text -> found.add(requirement(number, text)));
      }
    }
    return found;
  }

  private static AnalysisReportSheet.Requirement requirement(String number, @Nullable String text) {
    return new AnalysisReportSheet.Requirement(number, text == null ? "" : text);
  }

  private static boolean isAnswered(@Nullable Standing standing) {
    return standing != null && standing.counts();
  }

  /** "None" is a single character in Chinese, and no requirement. */
  private static boolean saysSomething(@Nullable String requirement) {
    return requirement != null && requirement.strip().length() > 1;
  }
}
