package org.qualedger.receipt.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualedger.receipt.ReceiptStage;
import org.qualedger.receipt.desk.ReadingReceipts;
import org.qualedger.receipt.desk.ReceiptFilter;
import org.qualedger.receipt.desk.ReceiptRow;
import org.qualedger.receipt.desk.SheetGap;
import org.qualedger.web.Shell;

/** The receipts of a centre, newest first, and the gaps in its books. */
@Named
@RequestScoped
public class ReceiptsPage {
  private static final int PAGE = 50;

  private final ReadingReceipts reading;
  private final Shell shell;
  private String stage = "";
  private String cursor = "";
  private String book = "";
  private @Nullable List<ReceiptRow> shownRows;

  @Inject
  ReceiptsPage(ReadingReceipts reading, Shell shell) {
    this.reading = reading;
    this.shell = shell;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected ReceiptsPage() {
    this(null, null);
  }

  /** A page of the list, newest first. */
  public List<ReceiptRow> getRows() {
    List<ReceiptRow> rows = shownRows;
    if (rows == null) {
      rows =
          reading.page(
              new ReceiptFilter(
                  shell.getCentre(), chosen(stage), book.isBlank() ? null : book, null, null),
              cursor.isEmpty() ? null : cursor,
              PAGE);
      shownRows = rows;
    }
    return rows;
  }

  /** Number after which the next page begins; empty on the last page. */
  public String getNext() {
    List<ReceiptRow> rows = getRows();
    return rows.size() < PAGE ? "" : rows.getLast().number();
  }

  /** The stages to choose from. */
  public ReceiptStage[] getStages() {
    return ReceiptStage.values();
  }

  private static Set<ReceiptStage> chosen(String name) {
    return Arrays.stream(ReceiptStage.values())
        .filter(known -> known.name().equals(name))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Missing sheets of the book that is looked at. */
  public List<SheetGap> getGaps() {
    return book.isBlank() ? List.of() : reading.gaps(shell.getCentre(), book);
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

  public String getBook() {
    return book;
  }

  public void setBook(String book) {
    this.book = book;
  }
}
