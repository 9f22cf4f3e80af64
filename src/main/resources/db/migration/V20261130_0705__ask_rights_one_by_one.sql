-- What came back to the address of a process.
create index mail_receipt on mail (lower(to_address), id desc)
    where person is null and party is null and occasion = 'receipt';
-- Asked of one meeting after the other, and not collected from all of them first: that is what "offset 0" is for.
create or replace view standing_at_meeting as
    select g.id as grant_id, mp.meeting_id as at, g.person_id, g.role, g.process, g.meeting, g.party,
           g.valid_from, g.valid_until, null::text as category
    from role_grant g
    join meeting_process mp on mp.process_id = g.process
    where g.role = 'SECRETARIAT'
    union all
    select g.id, m.id, g.person_id, g.role, g.process, g.meeting, g.party, g.valid_from, g.valid_until, a.category
    from role_grant g
    join meeting m on m.id = g.meeting and m.state <> 'DRAFT'
    left join admission a on a.meeting_id = m.id and a.party_id = g.party
    union all
    select g.id, m.id, g.person_id, g.role, g.process, g.meeting, g.party, g.valid_from, g.valid_until, a.category
    from role_grant g
    join admission a on a.party_id = g.party
    join meeting m on m.id = a.meeting_id and m.state <> 'DRAFT'
    where g.role = 'FOCAL_POINT'
      and (g.process is null
           or exists (select 1 from meeting_process mp where mp.meeting_id = m.id and mp.process_id = g.process offset 0));
create or replace view reader_of_mail as
    select g.id as grant_id, m.id as mail, g.person_id, g.role, g.process, g.meeting, g.party,
           g.valid_from, g.valid_until
    from mail m
    join role_grant g on g.party = m.party and g.role = 'FOCAL_POINT'
    where m.person is null
      and (g.process is null
           or exists (select 1 from meeting_process mp
                      where mp.meeting_id = m.meeting and mp.process_id = g.process offset 0))
    union all
    select g.id, m.id, g.person_id, g.role, g.process, g.meeting, g.party, g.valid_from, g.valid_until
    from mail m
    join process o on lower(o.mail) = lower(m.to_address)
    join role_grant g on g.process = o.id and g.role = 'SECRETARIAT'
    where m.person is null and m.party is null and m.occasion = 'receipt';
-- Whether a grant of somebody opens something at a place: the cell, asked of one place. A function, so that a list in the
-- order of an index is read in that order: the planner takes what stands behind an "exists" for dearer than reading all.
create function opens(to_person uuid, in_roles text, inside uuid, moment timestamptz, at_place uuid, what text)
    returns boolean language plpgsql stable cost 10 as $$
begin
    return to_person is not null
        and exists (select 1 from cell t
                    where t.person = to_person and in_roles like '%' || t.role || '%' and t.since <= moment and t.until > moment
                      and (inside is null or t.within = inside) and t.place = at_place and t.opens = what);
end $$;
