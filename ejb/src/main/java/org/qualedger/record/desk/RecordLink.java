package org.qualedger.record.desk;

/** Another record that belongs to a record, and the field that says so. */
public record RecordLink(String field, String number) {}
