/**
 * Prints as PDF, by openhtmltopdf on PDFBox, and seals with Bouncy Castle; this is the only home of
 * both. A sheet becomes a tree of elements (never markup made of strings, so what people wrote can
 * only ever be text), the style sheets beside this file give it its look, and the result is PDF/A
 * with its own subset fonts.
 */
@NullMarked
package org.qualedger.print.pdf;

import org.jspecify.annotations.NullMarked;
