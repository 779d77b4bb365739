-- What the application's role may do, where it is not the role that migrates and owns the tables: everything with
-- rows, except with revisions and the ledger, which it can read and add to and never change. Flyway runs this after
-- every migration, so a new table has its rights at once and a right given by hand to change the past is taken back.
do $$
declare
  application constant text := '${applicationRole}';
  append_only constant text[] := array['revision', 'ledger_entry', 'ledger_node', 'ledger_head'];
  found record;
begin
  if application = current_user then
    return;
  end if;
  execute format('grant usage on schema %I to %I', current_schema(), application);
  for found in
    select c.relname as name, c.oid as id from pg_class c
    where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
  loop
    if found.name = '${flyway:table}' then
      execute format('grant select on %I to %I', found.name, application);
    elsif found.name = any (append_only) then
      if has_table_privilege(application, found.id, 'update, delete, truncate') then
        execute format('revoke update, delete, truncate on %I from %I', found.name, application);
      end if;
      execute format('grant select, insert on %I to %I', found.name, application);
    else
      execute format('grant select, insert, update, delete on %I to %I', found.name, application);
    end if;
  end loop;
end
$$;
