-- The first is the great one, and sits today; the deadline of the second is in an hour; of ten others two are ahead.
create temp table sheet on commit drop as
    select m.n,
           pg_temp.made('${now}'::timestamptz - interval '15 years' + m.n * interval '1 hour', 'meeting', m.n) as id,
           'bench-' || m.n as slug,
           c.n as process, c.id as process_id, c.acronym,
           case when m.n = 1 then '${today}'::date - 1
                when m.n = 2 then '${today}'::date + 28
                when m.n % 10 in (3, 7) then '${today}'::date + 30 + pg_temp.dice('ahead', m.n, 200)
                else '${today}'::date - 10 - pg_temp.dice('past', m.n, 15 * 365) end as opens,
           m.n > 2 and m.n % 10 in (3, 7) as ahead,
           case when m.n > 2 and m.n % 97 = 0 then 'CANCELLED' when m.n > 2 and m.n % 89 = 5 then 'DRAFT' else 'ANNOUNCED' end as state,
           case when m.n <= 2 or m.n % 20 < 12 then 'ALL' when m.n % 20 < 17 then 'DATES' else 'NOTHING' end as shown
    from generate_series(1, ${meetings}) as m (n)
    join convened c on c.n = (m.n - 1) % (select count(*) from convened);
create unique index on sheet (n);
analyze sheet;

insert into meeting (id, version, slug, kind, title, theme, state, mode, opens_on, closes_on, opens_precisely, closes_precisely,
                     zone, city, venue, languages, interpretation, host, quota, nominations_close_at, nominations_zone,
                     letter_rule, contact_name, contact_mail, shown, list_public, chatham_house, information,
                     created_by, announced_at)
select s.id, 0, s.slug,
       (array['WORKSHOP', 'ANNUAL_SESSION', 'SENIOR_OFFICIALS', 'EXPERT_MEETING', 'SEMINAR'])[1 + pg_temp.dice('kind', s.n, 5)],
       jsonb_build_object('en', 'Meeting ' || s.n || ' on labour mobility', 'fr', 'Réunion ' || s.n || ' sur la mobilité de la main-d’œuvre',
                          'es', 'Reunión ' || s.n || ' sobre movilidad laboral'),
       '{"en": "Labour mobility and development", "fr": "Mobilité de la main-d’œuvre et développement"}',
       s.state, (array['IN_PERSON', 'HYBRID', 'ONLINE'])[1 + s.n % 3],
       s.opens, s.opens + case when s.n = 1 then 3 else 1 end, s.opens::text, (s.opens + case when s.n = 1 then 3 else 1 end)::text,
       (array['Europe/Zurich', 'Asia/Manila', 'America/Panama', 'Africa/Dakar'])[1 + s.n % 4],
       ('[{"en": "Geneva", "fr": "Genève", "es": "Ginebra"}, {"en": "Manila"}, {"en": "Panama City", "es": "Ciudad de Panamá"},
          {"en": "Dakar"}]'::jsonb) -> (s.n % 4)::int,
       '{"en": "Conference Centre"}',
       case when s.n = 1 then '{en,fr,es,ar,ru,zh}'::text[] else '{en,fr,es}' end, case when s.n = 1 then '{en,fr,es,ar,ru,zh}'::text[] else '{en,fr,es}' end,
       '{"en": "The host Government"}', case when s.n <= 2 then 200 else 10 end,
       case when s.n = 2 then '${now}'::timestamptz + interval '1 hour'
            else s.opens::timestamp at time zone 'UTC' - interval '20 days' end,
       (array['Europe/Zurich', 'Asia/Manila', 'America/Panama', 'Africa/Dakar'])[1 + s.n % 4],
       'MAY_FOLLOW', 'The Secretariat', 'bench@example.org', s.shown, s.n % 5 = 1, s.n % 7 = 0,
       case when s.n % 4 = 1 then '{"en": "Visas are issued on arrival.\n\nHotels hold rooms until four weeks before."}'::jsonb end,
       k.id, least(s.opens::timestamp at time zone 'UTC' - interval '90 days', '${now}'::timestamptz - interval '30 days')
from sheet s join known k on k.n = 1 + s.process;

insert into meeting_process select id, process_id, 0 from sheet;
insert into meeting_topic
select s.id, (array_agg(t.id order by t.slug))[1 + pg_temp.dice('topic', s.n, count(*)::int)] from sheet s cross join topic t group by s.id, s.n;

-- All States are called to the first two, and as many as said to each other. Who will come stands first.
create temp table called on commit drop as
    select row_number() over (order by s.n, k) as n, s.n as meeting, s.id as meeting_id, s.acronym, s.opens, s.ahead, k,
           t.id as party, t.code, t.language,
           case when k % 9 = 8 then 'OBSERVER' else 'MEMBER' end as category,
           case when k < it.coming then 'WILL_ATTEND' when k % 4 = 1 then 'REGRETS' else 'NONE_YET' end as answer,
           case when s.n = 2 then '${now}'::timestamptz - interval '30 days'
                else least(s.opens::timestamp at time zone 'UTC' - interval '60 days', '${now}'::timestamptz - interval '20 days') end as at
    from sheet s
    cross join (select count(*)::int as all_of_them from state) st
    cross join lateral (select case when s.n <= 2 then st.all_of_them else least(${invited}, st.all_of_them) end as invited,
                               case when s.n <= 2 then st.all_of_them else least(${coming}, st.all_of_them) end as coming) it
    cross join lateral generate_series(0, it.invited - 1) as k
    join state t on t.n = (s.n * 7 + k) % st.all_of_them
    where s.state <> 'DRAFT';
create unique index on called (n);
analyze called;

insert into admission (id, version, meeting_id, party_id, category, to_in_session)
select pg_temp.made(at, 'admission', n), 0, meeting_id, party, category, false from called;
insert into invitee (id, version, meeting_id, party_id, category)
select pg_temp.made(at, 'invitee', n), 0, meeting_id, party, category from called;
insert into invitation (id, version, meeting_id, party_id, category, language, reference, number, subject, text, sent_at,
                        answer, answered_at)
select pg_temp.made(at, 'invitation', n), 0, meeting_id, party, category, language, acronym || '/B' || meeting || '/' || k + 1, k + 1,
       'Invitation', 'The Secretariat has the honour to invite you.', at, answer,
       case when answer <> 'NONE_YET' then at + interval '5 days' end
from called;
insert into mail (id, version, key, occasion, meeting, party, to_name, to_address, copy, language, from_name, reply_to,
                  reference, subject, text, attachments, state, written_at, attempts, handed_over_at)
select pg_temp.made(c.at, 'mail', c.n), 0, 'bench/invitation/' || c.n, 'invitation', c.meeting_id, c.party,
       'Ministry of Foreign Affairs', 'mfa-' || lower(c.code) || '@example.org', false, c.language, c.acronym,
       'bench@example.org', c.acronym || '/B' || c.meeting || '/' || c.k + 1, 'Invitation',
       'The Secretariat has the honour to invite you.', '[]', 'HANDED_OVER', c.at, 1, c.at + interval '1 minute'
from called c;
