-- The company ------------------------------------------------------------------------------------

create table service_centre (
  code         varchar(8)   primary key,
  name         varchar(100) not null,
  name_en      varchar(100) not null,
  type         varchar(24)  not null,
  households   integer      not null,
  mail_service boolean      not null,
  opened_on    date         not null,
  closed_on    date,
  lock_version bigint       not null
);

create table unit (
  id              varchar(80)  primary key,
  centre          varchar(8)   not null references service_centre,
  unit_no         varchar(60)  not null,
  unit_key        varchar(60)  not null,
  building        varchar(60)  not null,
  customer_name   varchar(100),
  customer_phone  varchar(40),
  capacity        varchar(8),
  mail_commission boolean      not null
);
create index unit_by_key on unit (centre, unit_key);
create index unit_by_name on unit (centre, customer_name);
create index unit_by_phone on unit (centre, customer_phone);

create table member (
  login         varchar(32)  primary key,
  name          varchar(100) not null,
  password_hash varchar(300),
  active        boolean      not null,
  language      varchar(16)  not null,
  lock_version  bigint       not null
);

create table member_duty (
  login         varchar(32) not null references member,
  duty          varchar(32) not null,
  centre        varchar(8)  not null,
  valid_from    date        not null,
  valid_to      date,
  designated_by varchar(32)
);
create index member_duty_by_login on member_duty (login);
create index member_duty_by_centre on member_duty (centre, duty);

create table access_token (
  token_hash varchar(64) primary key,
  login      varchar(32) not null references member,
  issued_at  timestamp with time zone not null,
  expires_at timestamp with time zone not null
);
create index access_token_by_login on access_token (login);

create table calendar_day (
  on_day  date         primary key,
  working boolean      not null,
  name    varchar(100) not null
);

create table target (
  id          varchar(60)  primary key,
  measure     varchar(40)  not null,
  per_mille   integer      not null,
  source      varchar(16)  not null,
  source_text varchar(300) not null,
  valid_from  date         not null
);
create index target_by_measure on target (measure, valid_from);

-- Records and their revisions --------------------------------------------------------------------

create table quality_record (
  number                  varchar(32)  primary key,
  kind                    varchar(24)  not null,
  centre_code             varchar(8)   not null,
  stage_name              varchar(24)  not null,
  created_by              varchar(32)  not null,
  created_by_name         varchar(100) not null,
  created_at              timestamp with time zone not null,
  entered_at              timestamp with time zone not null,
  medium                  varchar(16)  not null,
  procedure_document      varchar(32)  not null,
  procedure_version       varchar(8)   not null,
  procedure_revision      varchar(8)   not null,
  sample                  boolean      not null,
  revision                integer      not null,
  voided_at               timestamp with time zone,
  void_reason             varchar(2000),
  changed_after_signature boolean      not null,
  lock_version            bigint       not null
);
create index quality_record_by_centre on quality_record (centre_code, kind, created_at, number);
create index quality_record_by_stage on quality_record (centre_code, stage_name, kind);
create index quality_record_by_kind on quality_record (kind, created_at, number);
create index quality_record_by_time on quality_record (created_at, number);

create table attachment (
  record_number varchar(32)  not null references quality_record,
  position      integer      not null,
  sha256        varchar(64)  not null,
  name          varchar(255) not null,
  media_type    varchar(60)  not null,
  byte_count    bigint       not null,
  added_by      varchar(32)  not null,
  added_at      timestamp with time zone not null,
  primary key (record_number, position)
);
create index attachment_by_hash on attachment (sha256);

create table revision (
  record_number varchar(32)  not null references quality_record,
  revision      integer      not null,
  verb          varchar(40)  not null,
  author        varchar(32)  not null,
  author_name   varchar(100) not null,
  duty          varchar(32)  not null,
  happened_at   timestamp with time zone,
  entered_at    timestamp with time zone not null,
  reason        varchar(2000),
  content       bytea        not null,
  salt          bytea        not null,
  primary key (record_number, revision)
);
create index revision_by_time on revision (entered_at);

create table record_counter (
  centre  varchar(8) not null,
  kind    varchar(2) not null,
  on_day  date       not null,
  last    integer    not null,
  primary key (centre, kind, on_day)
);

create table idempotency_key (
  login         varchar(32)  not null,
  key_text      varchar(200) not null,
  fingerprint   varchar(64)  not null,
  record_number varchar(32)  not null,
  entered_at    timestamp with time zone not null,
  primary key (login, key_text)
);

-- The ledger -------------------------------------------------------------------------------------

create table ledger_queue (
  id            bigint      generated by default as identity primary key,
  record_number varchar(32) not null,
  revision      integer     not null,
  leaf          bytea       not null,
  queued_at     timestamp with time zone not null
);

create table ledger_entry (
  position      bigint      primary key,
  record_number varchar(32) not null,
  revision      integer     not null,
  leaf          bytea       not null,
  sequenced_at  timestamp with time zone not null,
  unique (record_number, revision)
);

-- roots of perfect subtrees: level 0 holds the leaves, node_index counts from the left
create table ledger_node (
  node_level integer not null,
  node_index bigint  not null,
  hash       bytea   not null,
  primary key (node_level, node_index)
);

create table ledger_head (
  tree_size bigint      primary key,
  root      bytea       not null,
  signed_at timestamp with time zone not null,
  key_id    bytea       not null,
  signature bytea       not null
);

-- one row: who holds it sequences
create table ledger_lock (
  id        integer primary key,
  tree_size bigint  not null
);
insert into ledger_lock (id, tree_size) values (1, 0);
