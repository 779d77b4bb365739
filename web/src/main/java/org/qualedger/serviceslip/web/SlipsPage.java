package org.qualedger.serviceslip.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualedger.serviceslip.SlipStage;
import org.qualedger.serviceslip.desk.ReadingServiceSlips;
import org.qualedger.serviceslip.desk.SlipFilter;
import org.qualedger.serviceslip.desk.SlipRow;
import org.qualedger.web.Shell;

/** The list of service slips, by stage. */
@Named
@RequestScoped
public class SlipsPage {
  private static final int LINES = 50;

  private final ReadingServiceSlips reading;
  private final Shell shell;
  private String stage = "";
  private @Nullable String cursor;
  private @Nullable List<SlipRow> rows;
  private @Nullable Map<SlipStage, Long> counts;

  @Inject
  SlipsPage(ReadingServiceSlips reading, Shell shell) {
    this.reading = reading;
    this.shell = shell;
  }

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected SlipsPage() {
    this(null, null);
  }

  /** The stages in which a slip waits for somebody. */
  public List<SlipStage> getStages() {
    return Arrays.stream(SlipStage.values()).filter(SlipStage::open).toList();
  }

  public Map<SlipStage, Long> getCounts() {
    Map<SlipStage, Long> known =
        Objects.requireNonNullElseGet(counts, () -> reading.openByStage(shell.getCentre()));
    counts = known;
    return known;
  }

  public List<SlipRow> getRows() {
    List<SlipRow> known =
        Objects.requireNonNullElseGet(
            rows,
            () ->
                reading.page(
                    new SlipFilter(shell.getCentre(), wanted(), null, null, null), cursor, LINES));
    rows = known;
    return known;
  }

  /** Number after which the next page goes on, or null on the last. */
  public @Nullable String getNext() {
    List<SlipRow> shown = getRows();
    return shown.size() < LINES ? null : shown.getLast().number();
  }

  private Set<SlipStage> wanted() {
    if (stage.equals("ALL")) {
      return Set.of();
    }
    return Arrays.stream(SlipStage.values())
        .filter(one -> one.name().equals(stage))
        .findFirst()
        .<Set<SlipStage>>map(EnumSet::of)
        .orElseGet(() -> EnumSet.copyOf(getStages()));
  }

  public String getStage() {
    return stage;
  }

  public void setStage(@Nullable String stage) {
    this.stage = stage == null ? "" : stage;
  }

  public @Nullable String getCursor() {
    return cursor;
  }

  public void setCursor(@Nullable String cursor) {
    this.cursor = cursor == null || cursor.isBlank() ? null : cursor;
  }
}
