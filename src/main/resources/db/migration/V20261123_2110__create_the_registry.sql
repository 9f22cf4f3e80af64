create table party (
    id                uuid primary key,
    version           int not null,
    code              text not null constraint party_code unique check (code ~ '^[A-Z][A-Z0-9-]{1,19}$'),
    alpha2            text unique check (alpha2 ~ '^[A-Z]{2}$'),
    kind              text not null check (kind in ('STATE', 'TERRITORY', 'ORGANIZATION')),
    organization_kind text check (organization_kind in ('INTERGOVERNMENTAL', 'NON_GOVERNMENTAL')),
    all_states        boolean not null,
    un_member2005     boolean not null,
    short_name        jsonb not null,
    formal_name       jsonb not null,
    after_of          jsonb not null,
    sort_key          jsonb not null,
    language          text not null,
    valid_from        text check (valid_from ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    valid_until       text check (valid_until ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    continued_by_id   uuid references party,
    aliases           text[] not null default '{}',
    check ((kind = 'ORGANIZATION') = (organization_kind is not null))
);
create table party_successor (
    party_id     uuid not null references party,
    successor_id uuid not null references party,
    primary key (party_id, successor_id)
);
create table topic (
    id       uuid primary key,
    version  int not null,
    slug     text not null constraint topic_slug unique,
    kind     text not null check (kind in ('FOCUS', 'COMMON_UNDERSTANDING', 'EFFECTIVE_PRACTICE')),
    position int not null,
    name     jsonb not null,
    wording  text
);
create table process (
    id                 uuid primary key,
    version            int not null,
    slug               text not null constraint process_slug unique check (slug ~ '^[a-z0-9-]{1,60}$'),
    kind               text not null check (kind in ('REGIONAL_CONSULTATIVE_PROCESS', 'GLOBAL_DIALOGUE',
                                                     'STATES_OWNED_INITIATIVE', 'INTER_AGENCY_MECHANISM')),
    position           int not null,
    acronym            text,
    name               jsonb not null,
    source_name        text,
    other_names        text[] not null default '{}',
    established        int check (established between 1900 and 2200),
    scope              text check (scope in ('REGIONAL', 'THEMATIC', 'GLOBAL')),
    region             jsonb,
    initiated_by       jsonb,
    also_take_part     jsonb,
    purposes           jsonb,
    lists_members      boolean not null,
    stated_states      int check (stated_states >= 0),
    stated_interested  int check (stated_interested >= 0),
    stated_text        text,
    note               jsonb,
    focus_text         text,
    as_of              text check (as_of ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    chair              jsonb,
    secretariat_name   jsonb,
    mail               text,
    website            text,
    languages          text[] not null,
    zone               text not null default 'Europe/Zurich',
    symbol_pattern     text,
    usual_notice_days  int check (usual_notice_days between 0 and 400),
    quota              int check (quota between 1 and 500),
    letter_rule        text not null check (letter_rule in ('REQUIRED', 'MAY_FOLLOW', 'NOT_ASKED')),
    continuations_only boolean
);
create table process_topic (
    id         uuid primary key,
    version    int not null,
    process_id uuid not null references process,
    topic_id   uuid not null references topic,
    position   int not null,
    wording    text,
    unique (process_id, topic_id, position)
);
create table membership (
    id         uuid primary key,
    version    int not null,
    process_id uuid not null references process,
    party_id   uuid not null references party,
    category   text not null check (category in ('MEMBER', 'SPECIAL_PARTICIPANT', 'INTERESTED', 'OBSERVER')),
    since      text check (since ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    until      text check (until ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    listed_as  text,
    position   int not null default 0
);
create unique index membership_open_once on membership (process_id, party_id) where until is null;
create index membership_party on membership (party_id);
create table quotation (
    id       uuid primary key,
    version  int not null,
    quote    text not null,
    language text not null,
    general  boolean not null,
    position int not null
);
create table quotation_process (
    quotation_id uuid not null references quotation,
    process_id   uuid not null references process,
    primary key (quotation_id, process_id)
);
create table quotation_party (
    quotation_id uuid not null references quotation,
    party_id     uuid not null references party,
    primary key (quotation_id, party_id)
);
