-- A link's token is in no column: it is made from these under a key that is not in the database.
create table personal_link (
    id         uuid primary key,
    version    int not null,
    person_id  uuid not null references person,
    meeting    uuid not null references meeting,
    generation int not null check (generation > 0),
    expires_at timestamptz not null,
    revoked_at timestamptz,
    constraint personal_link_once unique (person_id, meeting)
);
create index personal_link_meeting on personal_link (meeting);
create table link_device (
    id         uuid primary key,
    version    int not null,
    link_id    uuid not null references personal_link on delete cascade,
    seal       text not null,
    called     text not null,
    since      timestamptz not null,
    revoked_at timestamptz,
    constraint link_device_once unique (link_id, seal)
);
alter table mail add foreign key (personal_link) references personal_link;
