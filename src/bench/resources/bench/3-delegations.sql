-- Past meetings have confirmed delegations, those ahead submitted ones; at the second they are being composed.
create temp table coming on commit drop as
    select c.*, row_number() over (partition by meeting = 1 order by n) - 1 as place,
           count(*) over (partition by meeting = 1) as places,
           case when meeting = 2 then 'COMPOSING' when ahead then 'SUBMITTED' else 'CONFIRMED' end as state,
           case when meeting <= 2 then 200 else 10 end as quota
    from called c where answer = 'WILL_ATTEND';
create unique index on coming (n);

insert into delegation (id, version, invitation_id, meeting_id, party_id, state, quota, changes, submitted_at, late)
select pg_temp.made(at + interval '5 days', 'delegation', n), 0, pg_temp.made(at, 'invitation', n), meeting_id, party, state,
       quota, 3, case when state <> 'COMPOSING' then at + interval '6 days' end, false
from coming;

-- Exactly as many as said at the first meeting, exactly the rest at the others, each at a meeting once.
create temp table named on commit drop as
    select row_number() over (order by c.n, g) as n, c.n as delegation, c.meeting, c.meeting_id, c.party, c.state, c.quota,
           c.at + interval '5 days' as at, g
    from coming c
    cross join lateral (select case when c.meeting = 1 then ${great} else ${registrations} - ${great} end as whole) it
    cross join lateral generate_series(1, (it.whole / c.places + (c.place < it.whole % c.places)::int)::int) as g;
create unique index on named (n);
create temp table seated on commit drop as
    select d.n, k.id as person
    from named d
    cross join (select 3 * (select count(*) from convened) + (select count(*) from state) as before) it
    join known k on k.n = it.before + 1 + (d.n - 1) % (${people} - it.before);
create unique index on seated (n);
analyze named, seated;

insert into delegate (id, version, delegation_id, quota, number, place, role, state, courtesy_title, given_name, family_name,
                      functional_title, email, person_id, nominated_at, confirmed_at, invited_to_register, registered_at)
select pg_temp.made(d.at, 'delegate', d.n), 0, pg_temp.made(d.at, 'delegation', d.delegation), d.quota, d.g, d.g,
       case when d.g = 1 then 'HEAD' else 'DELEGATE' end,
       case when d.state = 'CONFIRMED' then 'CONFIRMED' else 'NOMINATED' end,
       p.courtesy_title, p.given_name, p.family_name, p.functional_title, p.email,
       case when d.state = 'CONFIRMED' then p.id end, d.at, case when d.state = 'CONFIRMED' then d.at + interval '2 days' end,
       true, d.at + interval '3 days'
from named d join seated s on s.n = d.n join person p on p.id = s.person;
-- Without what is encrypted: under a nonce of chance it would be other rows each time, and only pages of one person read it.
insert into registration (id, version, delegate_id, language, email_shown, publicly, withheld)
select pg_temp.made(d.at + interval '3 days', 'registration', d.n), 0, pg_temp.made(d.at, 'delegate', d.n),
       p.language, d.n % 3 = 0, d.n % 2 = 0, d.n % 500 = 0
from named d join seated s on s.n = d.n join person p on p.id = s.person;
insert into role_grant (id, version, person_id, role, meeting, party, valid_from)
select pg_temp.made(d.at + interval '2 days', 'delegacy', d.n), 0, s.person, 'DELEGATE', d.meeting_id, d.party, d.at + interval '2 days'
from named d join seated s on s.n = d.n
where d.state = 'CONFIRMED';
insert into role_grant (id, version, person_id, role, meeting, valid_from)
select pg_temp.made(min(d.at), 'chair', d.meeting), 0, (array_agg(s.person order by d.n))[1], 'CHAIR', d.meeting_id, min(d.at)
from named d join seated s on s.n = d.n group by d.meeting, d.meeting_id;
insert into delegation_entry (id, delegation_id, at, act, by_secretariat)
select pg_temp.made(at + interval '6 days', 'entry', n), pg_temp.made(at + interval '5 days', 'delegation', n), at + interval '6 days', 'submitted', false
from coming where state <> 'COMPOSING';
insert into mail (id, version, key, occasion, meeting, party, person, to_name, to_address, copy, language, from_name, reply_to,
                  subject, text, attachments, state, written_at, attempts, handed_over_at)
select pg_temp.made(d.at + interval '2 days', 'confirmed', d.n), 0, 'bench/confirmation/' || d.n, 'confirmation', d.meeting_id, d.party,
       s.person, p.given_name || ' ' || p.family_name, p.email, false, p.language, 'The Secretariat', 'bench@example.org',
       'Confirmation', 'Your participation is confirmed.', '[]', 'HANDED_OVER', d.at + interval '2 days', 1, d.at + interval '2 days'
from named d join seated s on s.n = d.n join person p on p.id = s.person
where d.state = 'CONFIRMED' and d.n % 4 = 0;
insert into personal_link (id, version, person_id, meeting, generation, expires_at)
select pg_temp.made(d.at + interval '2 days', 'link', d.n), 0, s.person, d.meeting_id, 1, '${now}'::timestamptz + interval '30 days'
from named d join seated s on s.n = d.n where d.meeting = 1;
insert into act_log (id, at, actor, act, subject)
select pg_temp.made(at + interval '6 days', 'act', n), at + interval '6 days', null, 'delegation.confirmed', pg_temp.made(at + interval '5 days', 'delegation', n)
from coming where state = 'CONFIRMED';
insert into registration_request (id, version, meeting_id, party_id, person_id, state, given_name, family_name, functional_title,
                                  email, language, email_shown, publicly, requested_at)
select pg_temp.made('${now}'::timestamptz - interval '1 day', 'request', k.n), 0, s.id, f.party, k.id, 'REQUESTED', k.given_name,
       k.family_name, k.functional_title, k.email, k.language, false, false, '${now}'::timestamptz - interval '1 day'
from sheet s cross join (select * from known order by n desc limit 20) as k join focal f on f.n = k.n % 20
where s.n = 2;
insert into guest (id, version, meeting_id, number, capacity, given_name, family_name, functional_title, email, language, answer)
select pg_temp.made(s.opens::timestamp at time zone 'UTC' - interval '60 days', 'guest', s.n * 10 + g), 0, s.id, g, 'EXPERT', 'Guest', 'Expert-' || g, 'Professor',
       'guest-' || s.n || '-' || g || '@example.org', 'en', 'NONE_YET'
from sheet s cross join generate_series(1, 3) as g where s.n % 10 = 3 and s.state = 'ANNOUNCED';
