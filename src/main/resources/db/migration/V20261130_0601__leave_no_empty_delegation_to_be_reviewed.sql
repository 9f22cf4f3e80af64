update delegation
   set state = 'COMPOSING', submitted_at = null, late = false, changes = changes + 1, version = version + 1
 where state in ('SUBMITTED', 'CONFIRMED')
   and not exists (select 1 from delegate e where e.delegation_id = delegation.id and e.place is not null);

update delegation
   set state = 'CONFIRMED', changes = changes + 1, version = version + 1
 where state = 'SUBMITTED'
   and not exists (select 1 from delegate e where e.delegation_id = delegation.id and e.place is not null
                     and (e.state = 'NOMINATED' or e.confirmed_at < delegation.submitted_at));
