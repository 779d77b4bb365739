package org.qualedger.print;

import java.util.Locale;

/** Prints the forms of {@link PrintedForm}: filled, or blank to be written on by hand. */
public interface FormPrinter {

  /**
   * Prints a form. The same sheet in the same language gives the same bytes with the same build,
   * whenever and wherever it is printed.
   *
   * @param sheet what the form says
   * @param locale Chinese, or anything else for English: the language of what is printed large;
   *     labels stand in both
   */
  PrintedDocument print(FormSheet sheet, Locale locale);
}
