-- A grant as it stands at a meeting: its secretariats are at home, draft or not; out of draft, whoever holds a grant at
-- the meeting itself, and the focal points of the parties admitted. A view, so that what a query asks of it stays short:
-- Hibernate's parser needs seconds for a condition of many levels.
create view standing_at_meeting as
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
           or exists (select 1 from meeting_process mp where mp.meeting_id = m.id and mp.process_id = g.process));
