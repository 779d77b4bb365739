/**
 * Printing forms: one record in one of its revisions, the page of a day, or a form to be filled in
 * by hand. Who may read a record may print it. Start reading at {@link
 * org.qualedger.print.desk.PrintingForms}.
 */
@NullMarked
package org.qualedger.print.desk;

import org.jspecify.annotations.NullMarked;
