-- Prints that are sealed: what they were before, and both digests to be found by.
alter table issued_print add column unsealed_sha256 varchar(64);
update issued_print set unsealed_sha256 = sha256;
alter table issued_print alter column unsealed_sha256 set not null;
create index issued_print_sha256 on issued_print (sha256);
create index issued_print_unsealed_sha256 on issued_print (unsealed_sha256);
