/**
 * Records of every kind for programs: lists, one record with all about it, its history, its files.
 * What only one kind has stands with that kind.
 */
@NullMarked
package org.qualedger.record.web;

import org.jspecify.annotations.NullMarked;
