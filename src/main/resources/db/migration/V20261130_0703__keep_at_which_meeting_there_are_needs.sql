-- At which meeting somebody has needs; null for whoever has none.
alter table registration add column needs_at uuid references meeting;
update registration r set needs_at = d.meeting_id
from delegate e join delegation d on d.id = e.delegation_id
where e.id = r.delegate_id and (r.accessibility is not null or r.dietary is not null);
create index registration_needs_at on registration (needs_at) where needs_at is not null;
create function place_needs() returns trigger language plpgsql as $$
begin
    new.needs_at := case when new.accessibility is not null or new.dietary is not null
        then (select d.meeting_id from delegate e join delegation d on d.id = e.delegation_id where e.id = new.delegate_id) end;
    return new;
end $$;
create trigger registration_needs_told before insert or update of accessibility, dietary on registration
    for each row execute function place_needs();
analyze registration (needs_at);
