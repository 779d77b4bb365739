-- Statistical analysis reports ---------------------------------------------------------------------

create table analysis_report (
  number            varchar(32)    primary key references quality_record,
  centre            varchar(8)     not null,
  report_type       varchar(16)    not null,
  report_period     varchar(8)     not null,
  period_start      date           not null,
  period_end        date           not null,
  data_cutoff       timestamp with time zone not null,
  basis_digest      varchar(64)    not null,
  findings          varchar(20000),
  causes            varchar(20000),
  conclusion        varchar(20000),
  no_action_reason  varchar(20000),
  submitted_at      timestamp with time zone
);
create index analysis_report_by_period on analysis_report (centre, period_start, report_type);

create table analysis_report_rate (
  record_number        varchar(32) not null references analysis_report,
  position             integer     not null,
  metric               varchar(16) not null,
  definition_version   varchar(8)  not null,
  numerator            bigint      not null,
  denominator          bigint      not null,
  evidence_gap         bigint      not null,
  target_per_mille     integer,
  target_source        varchar(16),
  target_text          varchar(300),
  verdict              varchar(32) not null,
  previous_numerator   bigint      not null,
  previous_denominator bigint      not null,
  primary key (record_number, position)
);

create table analysis_report_tally (
  record_number varchar(32) not null references analysis_report,
  position      integer     not null,
  tally_kind    varchar(16) not null,
  class_code    varchar(40) not null,
  cases         bigint      not null,
  primary key (record_number, position)
);

create table analysis_report_month (
  record_number  varchar(32) not null references analysis_report,
  position       integer     not null,
  calendar_month varchar(7)  not null,
  judged         bigint      not null,
  late           bigint      not null,
  primary key (record_number, position)
);

create table analysis_report_measure (
  record_number varchar(32)   not null references analysis_report,
  position      integer       not null,
  measure       varchar(4000) not null,
  owner_name    varchar(100)  not null,
  due_on        date,
  check_text    varchar(4000),
  primary key (record_number, position)
);

create table analysis_report_follow_up (
  record_number varchar(32)   not null references analysis_report,
  position      integer       not null,
  measure       varchar(4000) not null,
  owner_name    varchar(100)  not null,
  due_on        date,
  progress      varchar(16)   not null,
  result_text   varchar(4000),
  primary key (record_number, position)
);

create table analysis_report_participant (
  record_number varchar(32)  not null references analysis_report,
  position      integer      not null,
  participant   varchar(100) not null,
  primary key (record_number, position)
);

create table analysis_report_signature (
  record_number  varchar(32)  not null references analysis_report,
  position       integer      not null,
  meaning        varchar(16)  not null,
  signed_by      varchar(32)  not null,
  signed_by_name varchar(100) not null,
  duty           varchar(32)  not null,
  signed_at      timestamp with time zone not null,
  note           varchar(2000),
  content_hash   varchar(64)  not null,
  primary key (record_number, position)
);

-- what the figures of a report were counted from: canonical bytes under their SHA-256
create table analysis_basis (
  digest  varchar(64) primary key,
  content bytea       not null
);

-- the bytes of every PDF that was issued
create table issued_print (
  record_number varchar(32) not null references quality_record,
  revision      integer     not null,
  language      varchar(16) not null,
  sha256        varchar(64) not null,
  content       bytea       not null,
  ledger_size   bigint,
  ledger_root   varchar(64),
  issued_at     timestamp with time zone not null,
  primary key (record_number, revision, language)
);

-- Corrective and preventive actions ----------------------------------------------------------------

create table corrective_action (
  number                varchar(32)    primary key references quality_record,
  centre                varchar(8)     not null,
  action_type           varchar(16)    not null,
  source_kind           varchar(24)    not null,
  source_reference      varchar(200)   not null,
  severity              varchar(16)    not null,
  fact                  varchar(20000) not null,
  correction            varchar(20000),
  corrected_at          timestamp with time zone,
  analysis_cycle        integer        not null,
  similar_cases         varchar(20000),
  criterion_measure     varchar(40),
  criterion_least       integer,
  criterion_improvement integer,
  criterion_window      integer,
  approved_at           timestamp with time zone,
  closed_at             timestamp with time zone,
  next_due              date
);
create index corrective_action_by_centre on corrective_action (centre, number);
create index corrective_action_by_source on corrective_action (source_reference);

create table corrective_action_clause (
  record_number varchar(32) not null references corrective_action,
  position      integer     not null,
  clause        varchar(40) not null,
  primary key (record_number, position)
);

create table corrective_action_cause (
  record_number  varchar(32)   not null references corrective_action,
  position       integer       not null,
  analysis_cycle integer       not null,
  cause_method   varchar(16)   not null,
  cause_text     varchar(4000) not null,
  primary key (record_number, position)
);

create table corrective_action_step (
  record_number  varchar(32)   not null references corrective_action,
  position       integer       not null,
  analysis_cycle integer       not null,
  action_text    varchar(4000) not null,
  owner_login    varchar(100)  not null,
  due_on         date          not null,
  started_at     timestamp with time zone,
  done_at        timestamp with time zone,
  done_by        varchar(32),
  evidence       varchar(4000),
  primary key (record_number, position)
);

create table corrective_action_signature (
  record_number  varchar(32)  not null references corrective_action,
  position       integer      not null,
  meaning        varchar(16)  not null,
  signed_by      varchar(32)  not null,
  signed_by_name varchar(100) not null,
  duty           varchar(32)  not null,
  signed_at      timestamp with time zone not null,
  note           varchar(2000),
  content_hash   varchar(64)  not null,
  primary key (record_number, position)
);

create table corrective_action_verification (
  record_number      varchar(32) not null references corrective_action,
  position           integer     not null,
  analysis_cycle     integer     not null,
  verified_by        varchar(32) not null,
  verified_at        timestamp with time zone not null,
  before_numerator   bigint      not null,
  before_denominator bigint      not null,
  after_numerator    bigint      not null,
  after_denominator  bigint      not null,
  proposed           varchar(16) not null,
  verdict            varchar(16) not null,
  note               varchar(2000),
  primary key (record_number, position)
);

create table corrective_action_writer (
  record_number varchar(32) not null references corrective_action,
  position      integer     not null,
  login         varchar(32) not null,
  duty          varchar(32) not null,
  primary key (record_number, position)
);
