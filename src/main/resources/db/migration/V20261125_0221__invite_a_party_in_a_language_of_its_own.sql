-- Null for the party's language of correspondence with the process.
alter table invitee add column language text check (language ~ '^[a-z]{2,3}$');
