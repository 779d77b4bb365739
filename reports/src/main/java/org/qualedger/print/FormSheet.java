package org.qualedger.print;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualedger.ledger.CanonicalObject;
import org.qualedger.organization.CompanyZone;

/**
 * Everything that a printed form says: records in the very form in which their revisions keep them,
 * and what stands around them. Facts and codes only; the words of the form are the printer's.
 *
 * @param form which form
 * @param place for whom it is printed
 * @param address where a computer finds what is printed, from the scheme on; the QR code says it
 * @param day the day that a page of a day shows; null for a form of one record or a blank one
 * @param records the records shown, in order; none on a blank form or an empty day
 * @param names full names of the logins that the records name
 * @param pictures pictures of signatures by their SHA-256 in hex, PNG or JPEG
 */
public record FormSheet(
    PrintedForm form,
    Place place,
    String address,
    @Nullable LocalDate day,
    List<Shown> records,
    Map<String, String> names,
    Map<String, byte[]> pictures) {

  private static final Set<String> PERSONS = Set.of("by", "login", "visitor", "leadLogin");

  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
  private static final String FILES = "attachments";

  /** Copies what could change. */
  public FormSheet {
    records = List.copyOf(records);
    names = Map.copyOf(names);
    pictures = Map.copyOf(pictures);
  }

  /**
   * The centre that the form belongs to.
   *
   * @param company name of the company
   * @param centreCode code of the centre
   * @param centreName name of the centre
   * @param zone in which times are shown
   */
  public record Place(String company, String centreCode, String centreName, CompanyZone zone) {}

  /**
   * A record that is shown, in one of its revisions.
   *
   * @param revision number of the revision
   * @param enteredAt when that revision was entered
   * @param record the record as that revision has it
   */
  public record Shown(int revision, Instant enteredAt, CanonicalObject record) {}

  /** A form without content, to be filled in by hand. */
  public static FormSheet blank(PrintedForm form, Place place, String address) {
    return new FormSheet(form, place, address, null, List.of(), Map.of(), Map.of());
  }

  /** Whether the form is to be filled in by hand. */
  public boolean isBlank() {
    return records.isEmpty() && day == null;
  }

  /** The date of the printed document: that of the newest revision shown. */
  public Instant moment() {
    LocalDate since = day == null ? form.validFrom() : day;
    return records.stream()
        .map(Shown::enteredAt)
        .max(Instant::compareTo)
        .orElseGet(() -> place.zone().startOf(since));
  }

  /** What may be logins in a record: the texts that stand where a member is named. */
  public static Set<String> persons(CanonicalObject record) {
    Set<String> found = new TreeSet<>();
    collect(record, (name, text) -> isPerson(name), found);
    return found;
  }

  /**
   * The SHA-256 of files that a record names outside its list of attachments, such as the pictures
   * of signatures.
   */
  public static Set<String> pictures(CanonicalObject record) {
    Set<String> found = new TreeSet<>();
    collect(record, (name, text) -> SHA_256.matcher(text).matches(), found);
    return found;
  }

  /** Whether a member of a record, by its name, says who did something. */
  public static boolean isPerson(String member) {
    return member.endsWith("By") || member.endsWith("To") || PERSONS.contains(member);
  }

  private static void collect(
      CanonicalObject object, BiPredicate<String, String> wanted, Set<String> found) {
    object
        .members()
        .forEach(
            (name, value) -> {
              if (value instanceof CanonicalObject inner) {
                collect(inner, wanted, found);
              } else if (value instanceof Collection<?> list && !name.equals(FILES)) {
                list.stream()
                    .filter(CanonicalObject.class::isInstance)
                    .forEach(inner -> collect((CanonicalObject) inner, wanted, found));
              } else if (value instanceof String text && wanted.test(name, text)) {
                found.add(text);
              }
            });
  }
}
