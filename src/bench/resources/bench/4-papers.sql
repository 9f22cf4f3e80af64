insert into agenda (id, version, meeting_id, changed_at)
select pg_temp.made(opens::timestamp at time zone 'UTC' - interval '50 days', 'agenda', n), 0, id, opens::timestamp at time zone 'UTC' - interval '50 days' from sheet;
insert into agenda_item (id, version, meeting_id, position, number, number_chosen, title, annotation, expected_action, minutes)
select pg_temp.made(s.opens::timestamp at time zone 'UTC' - interval '50 days', 'item', s.n * 100 + i), 0, s.id, i, i::text, false,
       jsonb_build_object('en', 'Item ' || i || ' of the agenda', 'fr', 'Point ' || i || ' de l’ordre du jour'), '{}', '{}', 60
from sheet s cross join generate_series(1, 10) as i;
insert into sitting (id, version, meeting_id, kind, day, starts_at, ends_at, title, room, closed, serviced)
select pg_temp.made(s.opens::timestamp at time zone 'UTC' - interval '50 days', 'sitting', s.n * 100 + d * 10 + h), 0, s.id, 'SITTING', s.opens + d,
       case h when 0 then time '10:00' else time '15:00' end, case h when 0 then time '13:00' else time '18:00' end,
       jsonb_build_object('en', 'Sitting ' || d * 2 + h + 1), 'Room ' || h + 1, false, true
from sheet s cross join lateral generate_series(0, case when s.n = 1 then 3 else 1 end) as d cross join generate_series(0, 1) as h;
insert into scheduled (id, version, meeting_id, sitting_id, item_id, position)
select pg_temp.made(a.day::timestamp at time zone 'UTC', 'scheduled', s.n * 1000 + i), 0, s.id, a.id, t.id,
       row_number() over (partition by a.id order by i)
from sheet s
cross join generate_series(1, 10) as i
join agenda_item t on t.meeting_id = s.id and t.position = i
cross join lateral (select id, day from sitting where meeting_id = s.id order by day, starts_at offset i % 4 limit 1) as a;
insert into speaker (id, version, meeting_id, sitting_id, part, position, name, functional_title, named_publicly)
select pg_temp.made(a.day::timestamp at time zone 'UTC', 'speaker', row_number() over (order by s.n, a.day, a.starts_at)), 0, s.id, a.id, 'MODERATOR', 1,
       'Moderator of ' || (a.title ->> 'en'), '{"en": "Ambassador"}', true
from sheet s join sitting a on a.meeting_id = s.id;

-- Given out for the first two and for every tenth: a programme as values, the same for all readers.
create temp table given on commit drop as
    select s.n, s.id as meeting_id, s.opens, s.opens::timestamp at time zone 'UTC' - interval '40 days' as at
    from sheet s where s.n <= 2 or s.n % 10 = 1;
insert into release (id, version, meeting_id, slug, kind, distribution, changed, released_at)
select pg_temp.made(at, 'release', n), 0, meeting_id, 'provisional-' || at::date, 'PROVISIONAL', 'GENERAL', '{}', at from given;
insert into rendition (id, version, release_id, readership, programme)
select pg_temp.made(g.at, 'rendition ' || r, g.n), 0, pg_temp.made(g.at, 'release', g.n), r,
       jsonb_build_object('items', i.items, 'days', d.days)
from given g
cross join unnest(array['ALL', 'SERVICES', 'PARTICIPANTS', 'PUBLIC', 'UNNAMED']) as r
cross join lateral (
    select jsonb_agg(jsonb_build_object('number', number, 'sub', false, 'title', title, 'annotation', annotation,
                                        'expectedAction', expected_action, 'minutes', minutes) order by position) as items
    from agenda_item where meeting_id = g.meeting_id) as i
cross join lateral (
    select jsonb_agg(jsonb_build_object('day', day, 'slots', slots) order by day) as days
    from (select a.day, jsonb_agg(jsonb_build_object(
                     'key', to_char(a.day, 'YYYYMMDD') || '-' || to_char(a.starts_at, 'HH24MI'), 'pause', false, 'day', a.day,
                     'starts', to_char(a.starts_at, 'HH24:MI'), 'ends', to_char(a.ends_at, 'HH24:MI'), 'title', a.title,
                     'room', a.room, 'closed', false, 'serviced', true,
                     'names', case when r = 'UNNAMED' then '[]'::jsonb else jsonb_build_array(jsonb_build_object('part', 'MODERATOR',
                         'name', 'Moderator of ' || (a.title ->> 'en'), 'title', '{"en": "Ambassador"}'::jsonb,
                         'language', null, 'agreed', true)) end,
                     'entries', coalesce((select jsonb_agg(jsonb_build_object('number', t.number, 'title', t.title, 'starts', null,
                                                                     'names', '[]'::jsonb) order by e.position)
                                 from scheduled e join agenda_item t on t.id = e.item_id where e.sitting_id = a.id), '[]')) order by a.starts_at) as slots
          from sitting a where a.meeting_id = g.meeting_id group by a.day) as days) as d;

-- So many a meeting, and at the first as many as said; some of meetings ahead are on the secretariat's desk.
create temp table paper on commit drop as
    select row_number() over (order by s.n, d) as n, s.n as meeting, s.id as meeting_id, s.acronym, d,
           least(s.opens::timestamp at time zone 'UTC' - interval '14 days' + d * interval '1 minute',
                 '${now}'::timestamptz - interval '1 day' - d * interval '1 minute') as at,
           case when s.ahead and d % 4 = 0 then 'RECEIVED' else 'ISSUED' end as state,
           (array['GENERAL', 'GENERAL', 'GENERAL', 'LIMITED', 'RESTRICTED', 'GENERAL', 'LIMITED'])[1 + (d % 7)::int] as distribution,
           case when s.n = 1 then '{en,fr,es,ar,ru,zh}'::text[] else '{en,fr,es}' end as languages,
           case when d <= 2 then 'OUTCOME'
                else (array['WORKING', 'INFORMATION', 'BACKGROUND', 'STATEMENT', 'PRESENTATION', 'NATIONAL_PRACTICE', 'REPORT'])
                         [1 + pg_temp.dice('type', s.n * 10000 + d, 7)] end as type
    from sheet s cross join lateral generate_series(1, case when s.n = 1 then ${papersOfTheGreat} else ${papers} end) as d
    where s.state <> 'DRAFT';
create unique index on paper (n);
analyze paper;
insert into document (id, version, meeting_id, type, title, distribution, state, zone, issued_at, created_at)
select pg_temp.made(at, 'paper', n), 0, meeting_id, type,
       jsonb_build_object('en', initcap(replace(type, '_', ' ')) || ' paper ' || d || ' of meeting ' || meeting || ' on '
                              || (array['visas', 'remittances', 'return', 'diasporas', 'data', 'health', 'borders'])[1 + (n % 7)::int],
                          'fr', 'Document ' || d || ' de la réunion ' || meeting, 'es', 'Documento ' || d || ' de la reunión ' || meeting),
       distribution, state, 'Europe/Zurich', case when state = 'ISSUED' then at end, at - interval '1 day'
from paper;
insert into document_symbol select pg_temp.made(at, 'paper', n), 0, acronym || '/B' || meeting || '/' || d, upper(acronym || '/B' || meeting || '/' || d) from paper;
insert into document_item
select pg_temp.made(p.at, 'paper', p.n), t.id from paper p join agenda_item t on t.meeting_id = p.meeting_id and t.position = 1 + p.d % 10 where p.d % 5 > 0;
insert into document_topic
select pg_temp.made(p.at, 'paper', p.n), t.id from paper p
join (select row_number() over (order by slug) - 1 as n, count(*) over () as of, id from topic) as t on t.n = p.n % t.of
where p.n % 10 = 0;
insert into edition (id, version, document_id, language)
select pg_temp.made(p.at, 'edition ' || l, p.n), 0, pg_temp.made(p.at, 'paper', p.n), l from paper p cross join unnest(p.languages) as l;
insert into edition_file (id, version, edition_id, format, sha256, size, name, number, current, added_at)
select pg_temp.made(p.at, 'file ' || l, p.n), 0, pg_temp.made(p.at, 'edition ' || l, p.n), 'PDF', b.sha256, b.size,
       'paper-' || p.d || '-' || l || '.pdf', 1, true, p.at
from paper p cross join unnest(p.languages) as l
join blob b on b.n = pg_temp.dice('blob ' || l, p.n, (select count(*)::int from blob));
insert into outcome (id, version, meeting_id, slug, kind, title, text)
select pg_temp.made(opens::timestamp at time zone 'UTC', 'outcome', n), 0, id, 'summary', 'SUMMARY', '{"en": "Summary of the chair"}', '{"en": "The meeting took note."}'
from sheet where n % 3 = 0 and not ahead and state = 'ANNOUNCED';
insert into follow_up (id, version, document_id, position, number, text, addressee, due_on, status)
select pg_temp.made(p.at, 'point', p.n * 10 + i), 0, pg_temp.made(p.at, 'paper', p.n), i, i::text, '{"en": "Governments exchange practices."}', '{"en": "Governments"}', '2027', 'OPEN'
from paper p cross join generate_series(1, 3) as i where p.type = 'OUTCOME' and p.n % 5 = 0 and p.state = 'ISSUED';
insert into download_log (id, at, person, document, file)
select pg_temp.made('${now}'::timestamptz - m.n * interval '1 minute', 'download', m.n), '${now}'::timestamptz - m.n * interval '1 minute', k.id,
       pg_temp.made(p.at, 'paper', p.n), pg_temp.made(p.at, 'file en', p.n)
from generate_series(1, ${downloads}) as m (n)
join paper p on p.n = 1 + pg_temp.dice('downloaded', m.n, (select count(*)::int from paper))
join known k on k.n = 1 + pg_temp.dice('by', m.n, ${people});

-- Between meetings.
create temp table publication on commit drop as
    select m.n, c.id as process_id, c.acronym, '${now}'::timestamptz - interval '2 years' - m.n * interval '1 day' as at
    from generate_series(1, ${between}) as m (n) join convened c on c.n = m.n % (select count(*) from convened);
insert into document (id, version, type, title, distribution, state, zone, issued_at, created_at, published)
select pg_temp.made(at, 'publication', n), 0, 'PUBLICATION', jsonb_build_object('en', 'Study ' || n || ' on mobility'), 'GENERAL', 'ISSUED',
       'Europe/Zurich', at, at, substr(at::date::text, 1, 7)
from publication;
insert into document_process select pg_temp.made(at, 'publication', n), process_id, 0 from publication;
insert into document_symbol select pg_temp.made(at, 'publication', n), 0, acronym || '/BP/' || n, upper(acronym || '/BP/' || n) from publication;
insert into edition (id, version, document_id, language)
select pg_temp.made(p.at, 'study ' || l, p.n), 0, pg_temp.made(p.at, 'publication', p.n), l from publication p cross join unnest('{en,fr,es}'::text[]) as l;
insert into edition_file (id, version, edition_id, format, sha256, size, name, number, current, added_at)
select pg_temp.made(p.at, 'studied ' || l, p.n), 0, pg_temp.made(p.at, 'study ' || l, p.n), 'PDF', b.sha256, b.size, 'study-' || p.n || '-' || l || '.pdf', 1, true, p.at
from publication p cross join unnest('{en,fr,es}'::text[]) as l
join blob b on b.n = pg_temp.dice('study ' || l, p.n, (select count(*)::int from blob));
