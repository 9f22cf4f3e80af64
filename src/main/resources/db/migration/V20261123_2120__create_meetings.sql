create table series (
    id            uuid primary key,
    version       int not null,
    process_id    uuid not null references process,
    slug          text not null,
    name          jsonb not null,
    symbol_part   text,
    unique (process_id, slug)
);
create table meeting (
    id                       uuid primary key,
    version                  int not null,
    slug                     text not null constraint meeting_slug unique check (slug ~ '^[a-z0-9-]{1,120}$'),
    kind                     text not null,
    kind_named               jsonb,
    title                    jsonb not null,
    theme                    jsonb,
    series_id                uuid references series,
    in_association_with      jsonb,
    state                    text not null check (state in ('DRAFT', 'ANNOUNCED', 'POSTPONED', 'CANCELLED', 'ARCHIVED')),
    mode                     text not null check (mode in ('IN_PERSON', 'ONLINE', 'HYBRID')),
    opens_on                 date,
    closes_on                date,
    opens_precisely          text check (opens_precisely ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    closes_precisely         text check (closes_precisely ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    zone                     text,
    city                     jsonb,
    venue                    jsonb,
    languages                text[] not null default '{}',
    interpretation           text[] not null default '{}',
    host                     jsonb,
    quota                    int check (quota between 1 and 500),
    nominations_close_at     timestamptz,
    nominations_zone         text,
    nominations_close_firmly boolean not null default false,
    registration_closes_at   timestamptz,
    registration_first       boolean not null default false,
    letter_rule              text not null check (letter_rule in ('REQUIRED', 'MAY_FOLLOW', 'NOT_ASKED')),
    contact_name             text,
    contact_mail             text,
    contact_phone            text,
    shown                    text not null check (shown in ('ALL', 'DATES', 'NOTHING')),
    list_public              boolean not null default false,
    chatham_house            boolean not null default false,
    joining_link             text,
    information              jsonb,
    source                   text,
    note                     text,
    created_by               uuid references person,
    announced_at             timestamptz,
    constraint meeting_days_in_order check (closes_on >= opens_on),
    constraint meeting_deadline_before_opening
        check (nominations_close_at < ((opens_on + 1)::timestamp at time zone coalesce(zone, 'UTC'))),
    -- What is announced is complete; a draft, or what the archive knows, may lack days, place and zone.
    constraint meeting_announced_is_complete
        check (state in ('DRAFT', 'ARCHIVED')
               or (opens_on is not null and closes_on is not null and zone is not null
                   and cardinality(languages) > 0 and (mode = 'ONLINE' or city is not null)))
);
create index meeting_days on meeting (opens_on, id);
create table meeting_process (
    meeting_id uuid not null references meeting,
    process_id uuid not null references process,
    position   int not null,
    primary key (meeting_id, process_id)
);
create index meeting_process_process on meeting_process (process_id);
create table meeting_partner (
    meeting_id uuid not null references meeting,
    party_id   uuid not null references party,
    primary key (meeting_id, party_id)
);
create table meeting_topic (
    meeting_id uuid not null references meeting,
    topic_id   uuid not null references topic,
    primary key (meeting_id, topic_id)
);
create index meeting_topic_topic on meeting_topic (topic_id);
create table meeting_change (
    id          uuid primary key,
    version     int not null,
    meeting_id  uuid not null references meeting,
    at          timestamptz not null,
    kind        text not null check (kind in ('MOVED', 'PLACE', 'MODE', 'POSTPONED', 'CANCELLED', 'DEADLINE')),
    before      jsonb not null,
    after       jsonb not null,
    explanation jsonb
);
create index meeting_change_meeting on meeting_change (meeting_id, at);
create table admission (
    id            uuid primary key,
    version       int not null,
    meeting_id    uuid not null references meeting,
    party_id      uuid not null references party,
    category      text not null check (category in ('MEMBER', 'SPECIAL_PARTICIPANT', 'INTERESTED', 'OBSERVER')),
    to_in_session boolean not null,
    constraint admission_once unique (meeting_id, party_id)
);
create index admission_party on admission (party_id);
