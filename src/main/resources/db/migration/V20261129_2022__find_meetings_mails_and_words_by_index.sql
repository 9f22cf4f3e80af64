-- When it opens, as precisely as is known, as text: by it lists of meetings stand.
alter table meeting add column opening text collate "C" generated always as (
    coalesce(opens_precisely,
             lpad(extract(year from opens_on)::int::text, 4, '0') || '-' || lpad(extract(month from opens_on)::int::text, 2, '0')
                 || '-' || lpad(extract(day from opens_on)::int::text, 2, '0'),
             '9999')) stored;
create index meeting_opening on meeting (opening desc, slug);
create index meeting_drafts on meeting (id) where state = 'DRAFT';
create index meeting_postponed on meeting (id) where state = 'POSTPONED';
-- Words anywhere in a title or a symbol. pg_trgm comes with PostgreSQL, and whoever owns the database may create it.
create extension if not exists pg_trgm;
-- An index needs to hear that these never change: with a dictionary that is named they do not. And it is made again when
-- a backup is restored, where no schema is looked through: so all are named with theirs.
create or replace function plain(words text) returns text language sql immutable strict parallel safe as
    $$ select lower(public.unaccent('public.unaccent'::regdictionary, words)) $$;
create or replace function said(texts jsonb) returns text language sql immutable parallel safe as
    $$ select coalesce(string_agg(public.plain(value), ' '), '') from jsonb_each_text(texts) $$;
create index document_said on document using gin (said(title) gin_trgm_ops);
create index document_symbol_said on document_symbol using gin (key gin_trgm_ops);
create index meeting_said on meeting using gin (said(title) gin_trgm_ops);
-- What somebody, a party or a process has received, the newest first.
create index mail_to_person on mail (person, id desc);
create index mail_to_party on mail (party, id desc) where person is null;
create index mail_of_meeting on mail (meeting, id desc);
drop index mail_person, mail_party, mail_meeting;
