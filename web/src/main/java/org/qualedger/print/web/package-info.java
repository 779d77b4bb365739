/** Printed forms: for programs, for pages, and the page of forms to be filled in by hand. */
@NullMarked
package org.qualedger.print.web;

import org.jspecify.annotations.NullMarked;
