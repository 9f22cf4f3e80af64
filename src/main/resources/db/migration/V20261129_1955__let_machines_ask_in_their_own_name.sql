alter table person
    add client  text,
    add contact text,
    add retired timestamptz,
    drop constraint person_check,
    add constraint person_known_by_account check ((issuer is null) = (subject is null and client is null)),
    add constraint person_or_machine check (subject is null or client is null),
    add constraint machine_is_answered_for check ((client is null) = (contact is null)),
    add constraint machine_is_retired check (retired is null or client is not null);
create unique index machine_known_once on person (issuer, client) where retired is null;
