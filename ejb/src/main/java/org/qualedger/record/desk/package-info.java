/**
 * The use cases that every kind of record shares: creating and changing under permission, reading,
 * revisions, attachments. {@link org.qualedger.record.desk.WritingRecords} is the one place that
 * writes a revision.
 */
@NullMarked
package org.qualedger.record.desk;

import org.jspecify.annotations.NullMarked;
