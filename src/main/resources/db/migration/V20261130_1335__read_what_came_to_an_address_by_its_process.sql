-- What came to the address of a process is its secretariat's to read, and not that of another with the same address.
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
    where m.person is null and m.party is null and m.occasion = 'receipt'
      and (m.key like 'digest:' || o.id || ':%'
           or exists (select 1 from meeting_process mp
                      where mp.meeting_id = m.meeting and mp.process_id = o.id offset 0));
