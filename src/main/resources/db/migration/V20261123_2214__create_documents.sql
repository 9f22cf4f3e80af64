create table document (
    id                  uuid primary key,
    version             int not null,
    meeting_id          uuid references meeting,
    type                text not null check (type in ('AGENDA', 'WORKING', 'INFORMATION', 'BACKGROUND', 'CONCEPT_NOTE',
                            'CONFERENCE_ROOM_PAPER', 'NATIONAL_PRACTICE', 'STATEMENT', 'PRESENTATION', 'REPORT',
                            'OUTCOME', 'LIST_OF_PARTICIPANTS', 'INFORMATION_FOR_PARTICIPANTS', 'PUBLICATION')),
    title               jsonb not null,
    distribution        text check (distribution in ('GENERAL', 'LIMITED', 'IN_SESSION', 'RESTRICTED', 'INTERNAL')),
    submitting_party_id uuid references party,
    state               text not null
                        check (state in ('PLANNED', 'RECEIVED', 'CLEARED', 'ISSUED', 'SUPERSEDED', 'WITHDRAWN')),
    embargo_until       timestamptz,
    for_interpreters    boolean not null default false,
    derestricted_from   timestamptz,
    zone                text,
    issued_at           timestamptz,
    withdrawn_at        timestamptz,
    derived_from_id     uuid references document,
    derivation          text check (derivation in ('REVISION', 'ADDENDUM', 'CORRIGENDUM', 'REISSUE')),
    supersedes_id       uuid references document,
    one_language        text,
    published           text check (published ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    note                jsonb,
    source              jsonb,
    created_by          uuid references person,
    created_at          timestamptz,
    constraint document_in_session_is_of_a_meeting check (distribution <> 'IN_SESSION' or meeting_id is not null),
    constraint document_issued_has_a_distribution
        check (state not in ('ISSUED', 'SUPERSEDED') or (distribution is not null and issued_at is not null)),
    constraint document_withdrawn_when check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
    constraint document_derived_from_something check ((derivation is null) = (derived_from_id is null)),
    constraint document_replaces_another check (supersedes_id <> id),
    constraint document_one_language_corrigendum check (one_language is null or derivation = 'CORRIGENDUM')
);
create index document_meeting on document (meeting_id);
create index document_supersedes on document (supersedes_id);
create index document_derived_from on document (derived_from_id);
create index document_issued on document (issued_at desc, id desc) where state in ('ISSUED', 'SUPERSEDED');
create table document_process (
    document_id uuid not null references document,
    process_id  uuid not null references process,
    position    int not null,
    primary key (document_id, position),
    unique (document_id, process_id)
);
create index document_process_process on document_process (process_id);
-- A symbol is one in whatever case and with whatever kind of dash it is written: the key says which.
create table document_symbol (
    document_id uuid not null references document,
    position    int not null,
    text        text not null check (length(text) between 1 and 200),
    key         text not null constraint document_symbol_once unique,
    primary key (document_id, position)
);
create table document_topic (
    document_id uuid not null references document,
    topic_id    uuid not null references topic,
    primary key (document_id, topic_id)
);
create index document_topic_topic on document_topic (topic_id);
-- An item that leaves the agenda leaves its papers without one.
create table document_item (
    document_id    uuid not null references document,
    agenda_item_id uuid not null references agenda_item on delete cascade,
    primary key (document_id, agenda_item_id)
);
create index document_item_item on document_item (agenda_item_id);
create table edition (
    id          uuid primary key,
    version     int not null,
    document_id uuid not null references document,
    language    text not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    expected_on date,
    constraint edition_once unique (document_id, language)
);
create table edition_file (
    id         uuid primary key,
    version    int not null,
    edition_id uuid not null references edition,
    format     text check (format in ('PDF', 'DOCX', 'PPTX', 'XLSX')),
    sha256     text check (sha256 ~ '^[0-9a-f]{64}$'),
    size       bigint check (size >= 0),
    name       text,
    link       text check (link ~ '^https?://'),
    number     int not null check (number >= 1),
    current    boolean not null,
    added_at   timestamptz not null,
    added_by   uuid references person,
    -- Either a file of ours or a link to its owner's.
    constraint edition_file_or_link check (
        (link is not null and format is null and sha256 is null and size is null)
        or (link is null and format is not null and sha256 is not null and size is not null))
);
create unique index edition_file_number on edition_file (edition_id, coalesce(format, 'LINK'), number);
create unique index edition_file_current on edition_file (edition_id, coalesce(format, 'LINK')) where current;
create table distribution_rule (
    id           uuid primary key,
    version      int not null,
    process_id   uuid not null references process,
    category     text not null,
    distribution text not null,
    constraint distribution_rule_once unique (process_id, category, distribution),
    -- The cells that the table leaves to each process, and no others.
    constraint distribution_rule_is_left_to_processes check (
        (category = 'SPECIAL_PARTICIPANT' and distribution = 'RESTRICTED')
        or (category in ('INTERESTED', 'OBSERVER') and distribution = 'LIMITED'))
);
-- The processes of a document: of its meeting, or its own between meetings.
create view document_home as
    select document_id, process_id from document_process
    union all
    select d.id, mp.process_id from document d join meeting_process mp on mp.meeting_id = d.meeting_id;
-- In what category a party stands to a document: as admitted to its meeting; else by its membership in one of its
-- processes; else, in a process that lists no members, every State as a member.
create view document_standing as
    select d.id as document_id, a.party_id, a.category, y.kind = 'ORGANIZATION' as organization,
           true as admitted, a.to_in_session
    from document d
    join admission a on a.meeting_id = d.meeting_id
    join party y on y.id = a.party_id
    union all
    select h.document_id, s.party_id, s.category, y.kind = 'ORGANIZATION', false, false
    from document_home h
    join document d on d.id = h.document_id
    join membership s on s.process_id = h.process_id and s.until is null
    join party y on y.id = s.party_id
    where not exists (select 1 from admission a where a.meeting_id = d.meeting_id and a.party_id = s.party_id)
    union all
    select h.document_id, y.id, 'MEMBER', false, false, false
    from document_home h
    join document d on d.id = h.document_id
    join process p on p.id = h.process_id and not p.lists_members
    join party y on y.kind = 'STATE' and y.valid_until is null
    where not exists (select 1 from membership s
                      where s.process_id = p.id and s.party_id = y.id and s.until is null)
      and not exists (select 1 from admission a where a.meeting_id = d.meeting_id and a.party_id = y.id);
create table download_log (
    id       uuid primary key,
    at       timestamptz not null,
    person   uuid,
    document uuid not null,
    file     uuid not null
);
create index download_log_document on download_log (document, at);
create index download_log_person on download_log (person, at);
-- A log is written once.
revoke update, delete, truncate on download_log from ${user};
