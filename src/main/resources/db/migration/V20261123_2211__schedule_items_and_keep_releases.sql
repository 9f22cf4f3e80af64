create table agenda (
    id         uuid primary key,
    version    int not null,
    meeting_id uuid not null constraint agenda_once unique references meeting,
    changed_at timestamptz not null
);
create table scheduled (
    id         uuid primary key,
    version    int not null,
    meeting_id uuid not null,
    sitting_id uuid not null,
    item_id    uuid not null,
    position   int not null check (position > 0),
    starts_at  time,
    -- Sitting and item are of one meeting.
    foreign key (sitting_id, meeting_id) references sitting (id, meeting_id),
    foreign key (item_id, meeting_id) references agenda_item (id, meeting_id),
    constraint scheduled_once unique (sitting_id, item_id),
    constraint scheduled_place_once unique (sitting_id, position) deferrable initially deferred
);
create index scheduled_item on scheduled (item_id);
create index scheduled_meeting on scheduled (meeting_id);
create table speaker (
    id               uuid primary key,
    version          int not null,
    meeting_id       uuid not null,
    sitting_id       uuid not null,
    item_id          uuid,
    part             text not null check (part in ('MODERATOR', 'SPEAKER')),
    position         int not null check (position > 0),
    name             text not null check (length(name) between 1 and 200),
    functional_title jsonb not null,
    language         text,
    named_publicly   boolean not null,
    foreign key (sitting_id, meeting_id) references sitting (id, meeting_id),
    foreign key (item_id, meeting_id) references agenda_item (id, meeting_id),
    constraint speaker_place_once unique (sitting_id, position) deferrable initially deferred
);
create index speaker_item on speaker (item_id) where item_id is not null;
create index speaker_meeting on speaker (meeting_id);
create table release (
    id           uuid primary key,
    version      int not null,
    meeting_id   uuid not null references meeting,
    slug         text not null,
    kind         text not null check (kind in ('PROVISIONAL', 'REVISED', 'ADOPTED')),
    distribution text not null check (distribution in ('GENERAL', 'LIMITED', 'IN_SESSION', 'RESTRICTED')),
    changed      jsonb not null,
    released_at  timestamptz not null,
    released_by  uuid references person,
    constraint release_slug unique (meeting_id, slug)
);
create index release_newest on release (meeting_id, released_at desc);
create table rendition (
    id         uuid primary key,
    version    int not null,
    release_id uuid not null references release,
    readership text not null check (readership in ('ALL', 'SERVICES', 'PARTICIPANTS', 'PUBLIC', 'UNNAMED')),
    programme  jsonb not null,
    constraint rendition_once unique (release_id, readership)
);
-- What was given out stays as it was.
revoke update, delete, truncate on release, rendition from ${user};
