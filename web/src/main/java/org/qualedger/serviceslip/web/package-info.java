/**
 * Service slips for persons (pages) and programs (resource). A new kind of record imitates this
 * package.
 */
@NullMarked
package org.qualedger.serviceslip.web;

import org.jspecify.annotations.NullMarked;
