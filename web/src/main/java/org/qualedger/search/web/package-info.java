/**
 * The search page and the search resource. Both read the same parameters ({@code
 * SearchParameters}), so an address of the page and one of the resource ask the same question.
 */
@NullMarked
package org.qualedger.search.web;

import org.jspecify.annotations.NullMarked;
