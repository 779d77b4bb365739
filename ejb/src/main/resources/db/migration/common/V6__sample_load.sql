-- One row while demonstration data is loaded and after it: what decides its bytes, and how far it is,
-- so that a load that was broken off goes on where it stopped.
create table sample_load (
  id           integer primary key,
  seed         bigint  not null,
  until_moment timestamp with time zone not null,
  last_day     date,
  complete     boolean not null
);
