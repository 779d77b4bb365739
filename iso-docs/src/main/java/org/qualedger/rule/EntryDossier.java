package org.qualedger.rule;

import org.qualedger.worklog.WorkLogEntry;

/** A work-log entry by itself. */
public record EntryDossier(WorkLogEntry entry, Circumstances circumstances) {}
