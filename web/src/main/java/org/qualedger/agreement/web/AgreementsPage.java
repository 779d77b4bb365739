package org.qualedger.agreement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualedger.agreement.AgreementStage;
import org.qualedger.agreement.desk.AgreementFilter;
import org.qualedger.agreement.desk.AgreementRow;
import org.qualedger.agreement.desk.ReadingAgreements;
import org.qualedger.web.Shell;

/** The agreements of a centre, newest first. */
@Named
@RequestScoped
public class AgreementsPage {
  private static final int PAGE = 50;

  private final ReadingAgreements reading;
  private final Shell shell;
  private String stage = "";
  private String cursor = "";
  private String unit = "";
  private @Nullable List<AgreementRow> shownRows;

  @Inject
  AgreementsPage(ReadingAgreements reading, Shell shell) {
    this.reading = reading;
    this.shell = shell;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected AgreementsPage() {
    this(null, null);
  }

  /** A page of the list, newest first. */
  public List<AgreementRow> getRows() {
    List<AgreementRow> rows = shownRows;
    if (rows == null) {
      rows =
          reading.page(
              new AgreementFilter(
                  shell.getCentre(), chosen(stage), unit.isBlank() ? null : unit, null, null),
              cursor.isEmpty() ? null : cursor,
              PAGE);
      shownRows = rows;
    }
    return rows;
  }

  /** Number after which the next page begins; empty on the last page. */
  public String getNext() {
    List<AgreementRow> rows = getRows();
    return rows.size() < PAGE ? "" : rows.getLast().number();
  }

  /** The stages to choose from. */
  public AgreementStage[] getStages() {
    return AgreementStage.values();
  }

  private static Set<AgreementStage> chosen(String name) {
    return Arrays.stream(AgreementStage.values())
        .filter(known -> known.name().equals(name))
        .collect(Collectors.toUnmodifiableSet());
  }

  public String getStage() {
    return stage;
  }

  public void setStage(String stage) {
    this.stage = stage;
  }

  public String getCursor() {
    return cursor;
  }

  public void setCursor(String cursor) {
    this.cursor = cursor;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }
}
