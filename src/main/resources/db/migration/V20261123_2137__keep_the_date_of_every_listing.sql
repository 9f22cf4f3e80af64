-- What a list says is true of its date: July 2005 for all that comes from the source, later for what a secretariat enters.
alter table membership add column as_of text not null default '2005-07' check (as_of ~ '^\d{4}(-\d{2}(-\d{2})?)?$');
alter table membership alter column as_of drop default;
alter table membership add constraint membership_ends_after_it_begins check (until >= since);
-- A name that has no form in the reader's language is said in its own.
alter table process add column name_language text not null default 'en';
alter table process add column sources text;
