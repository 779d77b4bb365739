package org.qualedger.print.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Outcome;
import org.qualedger.print.PrintedDocument;
import org.qualedger.print.PrintedForm;
import org.qualedger.print.desk.PrintWish;
import org.qualedger.print.desk.PrintingForms;
import org.qualedger.web.Fault;

/**
 * What is to be printed, as it stands in an address, the same for pages and for programs: {@code
 * form=work-log-page&centre=C012&day=2026-10-31}. Without a day a form is blank.
 */
final class PrintQuery {
  private final List<Fault> faults = new ArrayList<>();
  private final @Nullable PrintedForm form;
  private final String centre;
  private final @Nullable LocalDate day;

  PrintQuery(@Nullable String form, @Nullable String centre, @Nullable String day) {
    this.form = form(form);
    this.centre = centre == null ? "" : centre;
    this.day = day(day);
    if (this.centre.isEmpty()) {
      faults.add(Fault.of("centre", "missing"));
    }
    if (this.day != null && this.form != null && this.form.extent() != PrintedForm.Extent.DAY) {
      faults.add(Fault.of("form", "not-a-choice", keys(PrintedForm.Extent.DAY)));
    }
  }

  private @Nullable PrintedForm form(@Nullable String key) {
    Optional<PrintedForm> found =
        key == null ? Optional.empty() : PrintedForm.ofKey(key.toLowerCase(Locale.ROOT));
    if (found.isEmpty()) {
      faults.add(Fault.of("form", "not-a-choice", keys(PrintedForm.Extent.values())));
    }
    return found.orElse(null);
  }

  private static String keys(PrintedForm.Extent... extents) {
    List<PrintedForm.Extent> wanted = List.of(extents);
    return Arrays.stream(PrintedForm.values())
        .filter(form -> wanted.contains(form.extent()))
        .map(PrintedForm::key)
        .collect(Collectors.joining(", "));
  }

  private @Nullable LocalDate day(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException notOne) {
      faults.add(Fault.of("day", "not-day"));
      return null;
    }
  }

  /** What is wrong with the address. */
  List<Fault> faults() {
    return List.copyOf(faults);
  }

  /** Prints; only where nothing is wrong. */
  Outcome<PrintedDocument> print(PrintingForms printing, PrintWish wish) {
    PrintedForm asked = form;
    if (asked == null) {
      throw new IllegalStateException("Nothing to print: " + faults);
    }
    LocalDate of = day;
    return of == null ? printing.blank(asked, centre, wish) : printing.day(asked, centre, of, wish);
  }
}
