-- Agreements, R05 --------------------------------------------------------------------------------

create table service_agreement (
  number                     varchar(32)   primary key references quality_record,
  centre                     varchar(8)    not null,
  entry_day                  date          not null,
  agreement_type             varchar(16)   not null,
  owner_name                 varchar(100)  not null,
  capacity                   varchar(8)    not null,
  unit_no                    varchar(60)   not null,
  unit_key                   varchar(60)   not null,
  owner_phone                varchar(40),
  supplier_name              varchar(200)  not null,
  supplier_licence           varchar(60),
  supplier_contact           varchar(200),
  service_scope              varchar(4000) not null,
  work_standard              varchar(2000),
  acceptance                 varchar(2000),
  price_fen                  bigint,
  payment_terms              varchar(2000),
  starts_on                  date          not null,
  ends_on                    date,
  warranty_days              integer,
  safety_terms               varchar(4000),
  owner_signed_by            varchar(200),
  owner_signed_at            timestamp with time zone,
  owner_sign_method          varchar(16),
  owner_sign_meaning         varchar(40),
  owner_sign_content_hash    varchar(64),
  supplier_signed_by         varchar(200),
  supplier_signed_at         timestamp with time zone,
  supplier_sign_method       varchar(16),
  supplier_sign_meaning      varchar(40),
  supplier_sign_content_hash varchar(64),
  owner_signs_again          boolean       not null,
  supplier_signs_again       boolean       not null,
  filing_no                  varchar(60),
  filed_at                   timestamp with time zone,
  filed_by                   varchar(100),
  terminated_at              timestamp with time zone,
  termination_reason         varchar(2000)
);
create index service_agreement_by_day on service_agreement (centre, entry_day, number);
create index service_agreement_by_unit on service_agreement (centre, unit_key);
create index service_agreement_by_supplier on service_agreement (supplier_name);

create table service_agreement_slip (
  agreement_number varchar(32) not null references service_agreement,
  position         integer     not null,
  slip_number      varchar(32) not null,
  primary key (agreement_number, position)
);
create index service_agreement_slip_by_slip on service_agreement_slip (slip_number);

-- The mail register, R06 -------------------------------------------------------------------------

create table mail_item (
  number               varchar(32)  primary key references quality_record,
  centre               varchar(8)   not null,
  entry_day            date         not null,
  received_at          timestamp with time zone,
  received_by          varchar(100) not null,
  mail_kind            varchar(16)  not null,
  tracking_no          varchar(60),
  carrier              varchar(60),
  addressee            varchar(100) not null,
  unit_no              varchar(60)  not null,
  unit_key             varchar(60)  not null,
  phone                varchar(40),
  commission           varchar(16),
  commission_reference varchar(200),
  outward_condition    varchar(16)  not null,
  cash_on_delivery     boolean      not null,
  storage_place        varchar(60),
  stored_at            timestamp with time zone,
  notified_at          timestamp with time zone,
  collected_at         timestamp with time zone,
  collected_by         varchar(100),
  collector_relation   varchar(16),
  authority            varchar(200),
  signed_by            varchar(100),
  signed_at            timestamp with time zone,
  sign_method          varchar(16),
  sign_meaning         varchar(40),
  sign_content_hash    varchar(64),
  return_reason        varchar(16),
  returned_at          timestamp with time zone,
  loss                 varchar(2000),
  lost_at              timestamp with time zone
);
create index mail_item_by_day on mail_item (centre, entry_day, number);
create index mail_item_by_unit on mail_item (centre, unit_key);
create index mail_item_by_tracking on mail_item (tracking_no);

create table mail_notification (
  mail_number varchar(32)  not null references mail_item,
  position    integer      not null,
  notified_at timestamp with time zone,
  channel     varchar(16)  not null,
  notified_by varchar(100) not null,
  reached     boolean      not null,
  primary key (mail_number, position)
);

-- Receipts, R09 ----------------------------------------------------------------------------------

create table receipt (
  number        varchar(32)  primary key references quality_record,
  centre        varchar(8)   not null,
  entry_day     date         not null,
  book_no       varchar(20)  not null,
  serial_no     integer      not null,
  payer         varchar(100) not null,
  unit_no       varchar(60)  not null,
  unit_key      varchar(60)  not null,
  total_fen     bigint       not null,
  pay_channel   varchar(16)  not null,
  invoice_no    varchar(40),
  issued_at     timestamp with time zone not null,
  issued_by     varchar(100) not null,
  collected_by  varchar(100),
  handed_in_at  timestamp with time zone,
  handed_in_fen bigint,
  taken_by      varchar(100),
  booked_at     timestamp with time zone,
  booked_by     varchar(100),
  refund_of     varchar(32),
  refunded_fen  bigint       not null,
  copies_kept   boolean,
  -- The sheets of a book are numbered by the printer; each is used once, a spoilt one too.
  constraint receipt_sheet unique (centre, book_no, serial_no)
);
create index receipt_by_day on receipt (centre, entry_day, number);

create table receipt_line (
  receipt_number varchar(32)  not null references receipt,
  position       integer      not null,
  slip_number    varchar(32)  not null,
  item           varchar(200) not null,
  amount_fen     bigint       not null,
  primary key (receipt_number, position)
);
create index receipt_line_by_slip on receipt_line (slip_number);

create table receipt_refund (
  receipt_number varchar(32) not null references receipt,
  position       integer     not null,
  refund_number  varchar(32) not null,
  primary key (receipt_number, position)
);
