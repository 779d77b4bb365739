-- The same period of the year before, beside the period before; null where nothing of it is on file.
alter table analysis_report_rate add column last_year_numerator bigint;
alter table analysis_report_rate add column last_year_denominator bigint;

-- The test of the difference between before and after; null where one side was empty.
alter table corrective_action_verification add column comparison_method varchar(16);
alter table corrective_action_verification add column comparison_p bigint;
