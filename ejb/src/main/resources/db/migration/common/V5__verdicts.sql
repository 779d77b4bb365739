-- What the rules say of records, and of centres and periods. Never part of a revision: it can be
-- computed again from the records at any time.
create table verdict (
  subject       varchar(32)   not null,
  clause        varchar(16)   not null,
  verdict       varchar(16)   not null,
  details       varchar(4000) not null,
  holds_until   timestamp with time zone,
  judged_at     timestamp with time zone not null,
  centre        varchar(8)    not null,
  on_day        date          not null,
  record_number varchar(32),
  primary key (subject, clause)
);
create index verdict_by_clause on verdict (clause, verdict, centre, on_day, subject);
create index verdict_by_day on verdict (on_day, centre);
create index verdict_by_age on verdict (holds_until);
create index verdict_by_record on verdict (record_number);

-- Values of the rules' parameters from a day on; where none is set, the procedure's or the company's
-- standard value holds.
create table rule_parameter (
  parameter varchar(40) not null,
  from_day  date        not null,
  setting   integer     not null,
  primary key (parameter, from_day)
);
