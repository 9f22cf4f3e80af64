-- Persons by name, and by any part of a name or an address.
alter table person add column words text generated always as
    (plain(coalesce(given_name, '') || ' ' || family_name || chr(10) || coalesce(email, ''))) stored;
create index person_said on person using gin (words gin_trgm_ops) where client is null;
create index person_named on person (family_name, coalesce(given_name, ''), id) where client is null;
create index person_machine on person (family_name, id) where client is not null;
analyze person (words);
-- Who acts at a meeting, without looking through its delegates.
create index grant_at_meeting on role_grant (meeting) where role <> 'DELEGATE';
