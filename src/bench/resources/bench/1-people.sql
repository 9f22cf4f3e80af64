-- Everything here follows from the seed and the moment: no random(), no clock. In braces stands what Filling puts in.
set local timezone to 'UTC';
set local work_mem to '64MB';

create function pg_temp.hash(kind text, n bigint) returns text language sql immutable as
    $$ select md5('${seed}/' || kind || '/' || n) $$;
-- As the product makes identifiers: UUIDv7, milliseconds first.
create function pg_temp.made(at timestamptz, kind text, n bigint) returns uuid language sql immutable as $$
    select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(h, 1, 3) || '8'
            || substr(h, 4, 15))::uuid
    from (select pg_temp.hash(kind, n) as h) as it $$;
-- From 0 to one less than the number of sides.
create function pg_temp.dice(kind text, n bigint, sides int) returns int language sql immutable as
    $$ select ('x' || substr(pg_temp.hash(kind, n), 1, 7))::bit(28)::int % sides $$;

create temp table state on commit drop as
    select row_number() over (order by code) - 1 as n, id, code, language
    from party where kind = 'STATE' and valid_until is null;
create unique index on state (n);

insert into process (id, version, slug, kind, position, acronym, name, region, purposes, lists_members, languages,
                     letter_rule, as_of, mail, sources)
select pg_temp.made('${now}'::timestamptz - interval '20 years', 'process', n), 0, 'bench-' || n,
       'REGIONAL_CONSULTATIVE_PROCESS', 100 + n, 'BP' || n,
       jsonb_build_object('en', 'Dialogue ' || n || ' on Mobility', 'fr', 'Dialogue ' || n || ' sur la mobilité',
                          'es', 'Diálogo ' || n || ' sobre movilidad'),
       '{"en": "A region"}', '[]', true, '{en,fr,es}', 'MAY_FOLLOW', '2026', 'bench-' || n || '@example.org', 'The data set of the benchmark'
from generate_series(1, greatest(0, ${processes} - (select count(*)::int from process))) as n;

insert into membership (id, version, process_id, party_id, category, since, position, as_of)
select pg_temp.made('${now}'::timestamptz - interval '20 years', 'membership', p.position * 1000 + k), 0, p.id, s.id,
       case when k % 9 = 8 then 'OBSERVER' else 'MEMBER' end, '2010', k, '2026'
from process p, generate_series(0, 39) as k join state s on true
where p.slug like 'bench-%' and s.n = (p.position * 7 + k) % (select count(*) from state);

create temp table convened on commit drop as
    select row_number() over (order by position, slug) - 1 as n, id, slug, coalesce(acronym, upper(slug)) as acronym from process;
create unique index on convened (n);

-- Officers first, three a process; then a focal point of each State; then everybody else.
insert into person (id, version, issuer, subject, email, courtesy_title, given_name, family_name, functional_title,
                    language, since, last_visit, previous_visit, roles)
select pg_temp.made('${now}'::timestamptz - interval '12 years' + n * interval '1 minute', 'person', n), 0,
       '${issuer}', 'bench-' || n, 'bench-' || n || '@example.org',
       (array['Ms.', 'Mr.', 'H.E. Mr.', 'Dr.'])[1 + pg_temp.dice('title', n, 4)],
       (array['Awa', 'Ana', 'Ángel', 'Bintou', 'Chen', 'Dušan', 'Elena', 'Farid', 'Grace', 'Hana', 'Ibrahim', 'José',
              'Kofi', 'Lina', 'Mamadou', 'Nadia', 'Olga', 'Pedro', 'Ravi', 'Sara', 'Tomás', 'Uma', 'Viktor', 'Yuki',
              'Zainab'])[1 + pg_temp.dice('given', n, 25)],
       (array['Abdi', 'Bianchi', 'Camara', 'Diallo', 'Eriksen', 'Fernández', 'Gómez', 'Haddad', 'Ivanov', 'Jensen',
              'Koné', 'López', 'Mensah', 'Nguyen', 'Okafor', 'Popescu', 'Quispe', 'Rahman', 'Silva', 'Traoré',
              'Ueda', 'Vargas', 'Wang', 'Yılmaz', 'Zuma'])[1 + pg_temp.dice('family', n, 25)]
           || '-' || initcap(translate(substr(pg_temp.hash('second', n), 1, 6), '0123456789', 'aeioulmnrs')),
       (array['Director', 'Counsellor', 'Adviser', 'First Secretary', 'Head of Unit', 'Legal Officer'])
           [1 + pg_temp.dice('function', n, 6)] || ', Ministry of the Interior',
       (array['en', 'fr', 'es'])[1 + pg_temp.dice('language', n, 3)],
       '${now}'::timestamptz - interval '12 years' + n * interval '1 minute',
       '${now}'::timestamptz - interval '2 days', '${now}'::timestamptz - interval '4 days',
       case when n <= 3 * (select count(*) from convened) then '{delegate,focal-point,secretariat}'::text[]
            else '{chair,conference-services,delegate,focal-point}' end
from generate_series(1, ${people}) as n;

create temp table known on commit drop as
    select (substr(subject, 7))::int as n, id, courtesy_title, given_name, family_name, functional_title, email, language
    from person where issuer = '${issuer}' and subject like 'bench-%';
create unique index on known (n);
analyze known, state, convened;

insert into role_grant (id, version, person_id, role, process, valid_from)
select pg_temp.made('${now}'::timestamptz - interval '12 years', 'officer', k.n), 0, k.id, 'SECRETARIAT', c.id,
       '${now}'::timestamptz - interval '12 years'
from known k join convened c on c.n = (k.n - 1) % (select count(*) from convened)
where k.n <= 3 * (select count(*) from convened);

create temp table focal on commit drop as
    select s.n, s.id as party, s.code, k.id as person, k.email
    from state s join known k on k.n = 3 * (select count(*) from convened) + 1 + s.n;
create unique index on focal (n);

insert into role_grant (id, version, person_id, role, party, valid_from)
select pg_temp.made('${now}'::timestamptz - interval '12 years', 'focal', n), 0, person, 'FOCAL_POINT', party,
       '${now}'::timestamptz - interval '12 years'
from focal;

insert into addressee (id, version, process_id, party_id, name, office, email, copy)
select pg_temp.made('${now}'::timestamptz - interval '12 years', 'addressee', c.n * 1000 + f.n), 0, c.id, f.party,
       'Ministry of Foreign Affairs', null, 'mfa-' || lower(f.code) || '@example.org', false
from convened c cross join focal f;
