-- Of a delegation, how many of those present have completed their details: counted with them.
alter table delegation add column registered int not null default 0;
create or replace function count_delegates() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        update delegation d set seated = d.seated + it.seated, present = d.present + it.present, registered = d.registered + it.registered
        from (select delegation_id, count(place) as seated, count(place) filter (where confirmed_at is not null) as present,
                     count(place) filter (where confirmed_at is not null and registered_at is not null) as registered
              from after group by delegation_id) as it
        where d.id = it.delegation_id;
    elsif tg_op = 'DELETE' then
        update delegation d set seated = d.seated - it.seated, present = d.present - it.present, registered = d.registered - it.registered
        from (select delegation_id, count(place) as seated, count(place) filter (where confirmed_at is not null) as present,
                     count(place) filter (where confirmed_at is not null and registered_at is not null) as registered
              from before group by delegation_id) as it
        where d.id = it.delegation_id;
    else
        update delegation d set seated = d.seated + it.seated, present = d.present + it.present, registered = d.registered + it.registered
        from (select delegation_id, sum(seated) as seated, sum(present) as present, sum(registered) as registered
              from (select delegation_id, (place is not null)::int as seated,
                           (place is not null and confirmed_at is not null)::int as present,
                           (place is not null and confirmed_at is not null and registered_at is not null)::int as registered
                    from after
                    union all
                    select delegation_id, -(place is not null)::int, -(place is not null and confirmed_at is not null)::int,
                           -(place is not null and confirmed_at is not null and registered_at is not null)::int
                    from before) as them
              group by delegation_id having sum(seated) <> 0 or sum(present) <> 0 or sum(registered) <> 0) as it
        where d.id = it.delegation_id;
    end if;
    return null;
end $$;
update delegation d set registered = it.registered
from (select delegation_id, count(*) as registered from delegate
      where place is not null and confirmed_at is not null and registered_at is not null group by delegation_id) as it
where it.delegation_id = d.id;
