create table addressee (
    id         uuid primary key,
    version    int not null,
    process_id uuid not null references process,
    party_id   uuid not null references party,
    name       text check (length(name) between 1 and 200),
    office     text check (length(office) between 1 and 200),
    email      text not null check (email like '%_@_%' and length(email) <= 254),
    copy       boolean not null
);
create unique index addressee_once on addressee (process_id, party_id, lower(email));
create table correspondence (
    id         uuid primary key,
    version    int not null,
    process_id uuid not null references process,
    party_id   uuid not null references party,
    language   text not null check (language ~ '^[a-z]{2,3}$'),
    constraint correspondence_once unique (process_id, party_id)
);
-- The words of invitations: a meeting's own before its process's, the application's where there is neither.
create table invitation_text (
    id         uuid primary key,
    version    int not null,
    process_id uuid not null references process,
    meeting_id uuid references meeting,
    kind       text not null check (kind in ('NOTE_VERBALE', 'LETTER')),
    language   text not null check (language ~ '^[a-z]{2,3}$'),
    subject    text not null,
    text       text not null
);
create unique index invitation_text_once on invitation_text
    (process_id, coalesce(meeting_id, '00000000-0000-0000-0000-000000000000'), kind, language);
create table party_list (
    id         uuid primary key,
    version    int not null,
    process_id uuid not null references process,
    name       text not null check (length(name) between 1 and 120),
    constraint party_list_once unique (process_id, name)
);
create table party_list_party (
    party_list_id uuid not null references party_list,
    party_id      uuid not null references party,
    primary key (party_list_id, party_id)
);
