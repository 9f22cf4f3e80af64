-- Sittings of a meeting do not overlap: an exclusion over time ranges needs equality of ids in the same index.
create extension if not exists btree_gist;

create table agenda_item (
    id              uuid primary key,
    version         int not null,
    meeting_id      uuid not null references meeting,
    parent_id       uuid,
    position        int not null check (position > 0),
    number          text not null check (length(number) between 1 and 20),
    number_chosen   boolean not null,
    title           jsonb not null,
    annotation      jsonb not null,
    expected_action jsonb not null,
    minutes         int check (minutes between 1 and 6000),
    unique (id, meeting_id),
    foreign key (parent_id, meeting_id) references agenda_item (id, meeting_id),
    check (parent_id <> id),
    -- Deferred: moving an item changes several at once.
    constraint agenda_item_number_once unique (meeting_id, number) deferrable initially deferred,
    constraint agenda_item_place_once unique nulls not distinct (meeting_id, parent_id, position)
        deferrable initially deferred
);
create table sitting (
    id         uuid primary key,
    version    int not null,
    meeting_id uuid not null references meeting,
    kind       text not null check (kind in ('SITTING', 'BREAK')),
    day        date not null,
    starts_at  time not null,
    ends_at    time not null,
    title      jsonb not null,
    room       text,
    closed     boolean not null,
    serviced   boolean not null,
    unique (id, meeting_id),
    constraint sitting_ends_after_it_starts check (ends_at > starts_at),
    check (kind = 'SITTING' or not closed),
    -- A break may lie within a sitting.
    constraint sitting_apart exclude using gist
        (meeting_id with =, kind with =, tsrange(day + starts_at, day + ends_at) with &&)
);
