/**
 * Who is calling: the login page, the session that remembers a login, and the mechanism that proves
 * a caller's identity to the container. Nothing here decides what a caller may do.
 */
@NullMarked
package org.qualedger.organization.web;

import org.jspecify.annotations.NullMarked;
