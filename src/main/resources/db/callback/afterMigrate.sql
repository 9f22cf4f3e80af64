-- The conditions of rights look dear to the planner and are not: compiling them would cost more than running them. This is
-- said of the database, not on each connection, which a pooler lends to many; and at each start, since no dump carries it.
do $$
begin
    perform pg_advisory_xact_lock(7303016);
    if not exists (
        select 1 from pg_db_role_setting s join pg_database d on d.oid = s.setdatabase
        where d.datname = current_database() and s.setrole = 0 and 'jit=off' = any (s.setconfig)
    ) then
        execute format('alter database %I set jit = off', current_database());
    end if;
exception when insufficient_privilege then
    raise warning 'the role that migrates does not own the database: let its owner say alter database % set jit = off',
        current_database();
end $$;
