/**
 * Printed forms, in domain words: what a form says and who may ask for it on paper. Here are the
 * ports and the sheets they print; nothing here knows of PDF. A sheet holds facts and codes, never
 * sentences of one language: the words of the form come from the texts beside this file. Start
 * reading at {@link org.qualedger.print.AnalysisReportPrinter}.
 */
@NullMarked
package org.qualedger.print;

import org.jspecify.annotations.NullMarked;
