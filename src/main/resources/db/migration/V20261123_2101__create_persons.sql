create table person (
    id               uuid primary key,
    version          int not null,
    issuer           text,
    subject          text,
    email            text,
    courtesy_title   text,
    given_name       text,
    family_name      text not null check (length(family_name) between 1 and 200),
    functional_title text,
    language         text,
    since            timestamptz not null,
    last_visit       timestamptz,
    constraint person_known_once unique (issuer, subject),
    check ((issuer is null) = (subject is null))
);
create index person_email on person (lower(email));
