-- Of a delegation, how many have a place, and how many of those are confirmed: meetings of twenty thousand are counted on
-- every page.
alter table delegation add column seated int not null default 0, add column present int not null default 0;
create function count_delegates() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        update delegation d set seated = d.seated + it.seated, present = d.present + it.present
        from (select delegation_id, count(place) as seated, count(place) filter (where confirmed_at is not null) as present
              from after group by delegation_id) as it
        where d.id = it.delegation_id;
    elsif tg_op = 'DELETE' then
        update delegation d set seated = d.seated - it.seated, present = d.present - it.present
        from (select delegation_id, count(place) as seated, count(place) filter (where confirmed_at is not null) as present
              from before group by delegation_id) as it
        where d.id = it.delegation_id;
    else
        update delegation d set seated = d.seated + it.seated, present = d.present + it.present
        from (select delegation_id, sum(seated) as seated, sum(present) as present
              from (select delegation_id, (place is not null)::int as seated,
                           (place is not null and confirmed_at is not null)::int as present from after
                    union all
                    select delegation_id, -(place is not null)::int, -(place is not null and confirmed_at is not null)::int
                    from before) as them
              group by delegation_id having sum(seated) <> 0 or sum(present) <> 0) as it
        where d.id = it.delegation_id;
    end if;
    return null;
end $$;
create trigger delegate_added after insert on delegate referencing new table as after
    for each statement execute function count_delegates();
create trigger delegate_changed after update on delegate referencing old table as before new table as after
    for each statement execute function count_delegates();
create trigger delegate_removed after delete on delegate referencing old table as before
    for each statement execute function count_delegates();
update delegation d set seated = it.seated, present = it.present
from (select delegation_id, count(place) as seated, count(place) filter (where confirmed_at is not null) as present
      from delegate group by delegation_id) as it
where it.delegation_id = d.id;
