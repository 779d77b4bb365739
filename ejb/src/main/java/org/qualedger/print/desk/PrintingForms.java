package org.qualedger.print.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.qualedger.approval.Decision;
import org.qualedger.approval.Outcome;
import org.qualedger.approval.RefusalCode;
import org.qualedger.organization.Duty;
import org.qualedger.organization.ServiceCentre;
import org.qualedger.organization.desk.Actor;
import org.qualedger.organization.desk.Caller;
import org.qualedger.persistence.AttachmentFiles;
import org.qualedger.persistence.Company;
import org.qualedger.persistence.Members;
import org.qualedger.persistence.RecordList;
import org.qualedger.persistence.RevisionLog;
import org.qualedger.print.FormPrinter;
import org.qualedger.print.FormSheet;
import org.qualedger.print.FormSheet.Shown;
import org.qualedger.print.PrintedDocument;
import org.qualedger.print.PrintedForm;
import org.qualedger.record.RecordNumber;
import org.qualedger.record.Revision;

/** Printing forms, filled from the records that the caller may read, or blank. */
@Stateless
@RolesAllowed({
  Duty.FRONT_DESK_ROLE,
  Duty.SERVICE_STAFF_ROLE,
  Duty.CASHIER_ROLE,
  Duty.MANAGERS_ASSISTANT_ROLE,
  Duty.CENTRE_MANAGER_ROLE,
  Duty.QUALITY_ENGINEER_ROLE,
  Duty.DEPUTY_GENERAL_MANAGER_ROLE,
  Duty.GENERAL_MANAGER_ROLE,
  Duty.AUDITOR_ROLE,
  Duty.ADMINISTRATOR_ROLE
})
public class PrintingForms {
  /** A page of a day shows so many records at the most; no centre has as many. */
  static final int MOST_RECORDS = 500;

  private final RevisionLog log;
  private final RecordList list;
  private final Company company;
  private final Members members;
  private final AttachmentFiles files;
  private final FormPrinter printer;
  private final Caller caller;

  @Inject
  PrintingForms(
      RevisionLog log,
      RecordList list,
      Company company,
      Members members,
      AttachmentFiles files,
      FormPrinter printer,
      Caller caller) {
    this.log = log;
    this.list = list;
    this.company = company;
    this.members = members;
    this.files = files;
    this.printer = printer;
    this.caller = caller;
  }

  @SuppressWarnings("NullAway")
  protected PrintingForms() {
    this(null, null, null, null, null, null, null);
  }

  /**
   * One record.
   *
   * @param revision the revision that is shown; null for the newest
   * @param form one of the forms of its kind; null for the usual one
   */
  public Outcome<PrintedDocument> record(
      RecordNumber number, @Nullable Integer revision, @Nullable PrintedForm form, PrintWish wish) {
    List<PrintedForm> possible = PrintedForm.of(number.kind());
    if (possible.isEmpty() || (form != null && !possible.contains(form))) {
      return Outcome.declined(
          Decision.refusedField(
              "form", RefusalCode.UNKNOWN_REFERENCE, form == null ? "" : form.key()));
    }
    Actor actor = caller.actor();
    Optional<Revision> found =
        actor.sees(number.centre()) ? find(number, revision) : Optional.empty();
    if (found.isEmpty()) {
      return Outcome.declined(RefusalCode.UNKNOWN_REFERENCE, number.toString());
    }
    return Outcome.done(
        print(
            form == null ? possible.getFirst() : form,
            place(number.centre(), actor, wish.language()),
            wish.base() + "/record.xhtml?number=" + number,
            null,
            List.of(shown(found.get())),
            wish));
  }

  private Optional<Revision> find(RecordNumber number, @Nullable Integer revision) {
    return revision == null
        ? log.newestOf(Set.of(number.toString())).stream().findFirst()
        : log.find(number, revision);
  }

  /** The records of a centre that were entered on a day, in the order of their numbers. */
  public Outcome<PrintedDocument> day(
      PrintedForm form, String centre, LocalDate day, PrintWish wish) {
    Actor actor = caller.actor();
    if (form.extent() != PrintedForm.Extent.DAY) {
      return Outcome.declined(
          Decision.refusedField("form", RefusalCode.UNKNOWN_REFERENCE, form.key()));
    }
    if (!actor.sees(centre)) {
      return Outcome.declined(
          Decision.refusedField("centre", RefusalCode.UNKNOWN_REFERENCE, centre));
    }
    Instant from = actor.zone().startOf(day);
    RecordList.Conditions conditions = new RecordList.Conditions();
    conditions.centreIn(List.of(centre));
    conditions.kind(form.kind());
    conditions.createdFrom(from);
    conditions.createdBefore(actor.zone().endOf(day));
    Set<String> numbers = new TreeSet<>();
    list.page(conditions, MOST_RECORDS).forEach(row -> numbers.add(row.number()));
    return Outcome.done(
        print(
            form,
            place(centre, actor, wish.language()),
            "%s/search.xhtml?kind=%s&centre=%s&from=%s&to=%s"
                .formatted(wish.base(), form.kind(), centre, day, day),
            day,
            log.newestOf(numbers).stream().map(PrintingForms::shown).toList(),
            wish));
  }

  /** A form to be filled in by hand at a centre. */
  public Outcome<PrintedDocument> blank(PrintedForm form, String centre, PrintWish wish) {
    Actor actor = caller.actor();
    if (!actor.sees(centre)) {
      return Outcome.declined(
          Decision.refusedField("centre", RefusalCode.UNKNOWN_REFERENCE, centre));
    }
    return Outcome.done(
        printer.print(
            FormSheet.blank(
                form,
                place(centre, actor, wish.language()),
                "%s/forms.xhtml?form=%s&centre=%s".formatted(wish.base(), form.key(), centre)),
            wish.language()));
  }

  private static Shown shown(Revision revision) {
    return new Shown(
        revision.revision(),
        revision.enteredAt(),
        Objects.requireNonNull(revision.envelope().object("record"), "record"));
  }

  private PrintedDocument print(
      PrintedForm form,
      FormSheet.Place place,
      String address,
      @Nullable LocalDate day,
      List<Shown> records,
      PrintWish wish) {
    Set<String> persons = new TreeSet<>();
    Map<String, byte[]> pictures = new TreeMap<>();
    for (Shown one : records) {
      persons.addAll(FormSheet.persons(one.record()));
      if (day == null) {
        FormSheet.pictures(one.record())
            .forEach(hash -> picture(hash).ifPresent(bytes -> pictures.put(hash, bytes)));
      }
    }
    return printer.print(
        new FormSheet(form, place, address, day, records, members.names(persons), pictures),
        wish.language());
  }

  private Optional<byte[]> picture(String hash) {
    Path file = files.path(hash);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The file " + hash + " cannot be read", unreadable);
    }
  }

  private FormSheet.Place place(String centre, Actor actor, Locale language) {
    Map<String, String> names = new HashMap<>();
    boolean chinese = language.getLanguage().equals(Locale.CHINESE.getLanguage());
    for (ServiceCentre one : company.centres()) {
      names.put(one.code(), chinese ? one.name() : one.nameEn());
    }
    return new FormSheet.Place(
        names.getOrDefault(ServiceCentre.COMPANY, ""),
        centre,
        names.getOrDefault(centre, ""),
        actor.zone());
  }
}
