create table delegation (
    id                 uuid primary key,
    version            int not null,
    invitation_id      uuid not null constraint delegation_once unique references invitation,
    meeting_id         uuid not null references meeting,
    party_id           uuid not null references party,
    state              text not null check (state in ('COMPOSING', 'SUBMITTED', 'RETURNED', 'CONFIRMED')),
    quota              smallint not null check (quota between 1 and 500),
    changes            int not null,
    submitted_at       timestamptz,
    submitted_by       uuid references person,
    late               boolean not null,
    letter_sha256      text check (letter_sha256 ~ '^[0-9a-f]{64}$'),
    letter_name        text check (length(letter_name) between 1 and 255),
    letter_type        text,
    letter_received_at timestamptz,
    return_reason      text,
    constraint delegation_of_the_invited foreign key (meeting_id, party_id) references invitation (meeting_id, party_id),
    constraint delegation_meeting_party unique (meeting_id, party_id),
    -- So that a place can be compared with the number of places: see delegate_within_quota.
    constraint delegation_quota unique (id, quota),
    constraint delegation_submitted check ((state = 'COMPOSING') or (submitted_at is not null)),
    constraint delegation_returned_with_a_reason check ((state = 'RETURNED') = (return_reason is not null)),
    constraint delegation_letter_whole check ((letter_sha256 is null) = (letter_name is null)
                                              and (letter_sha256 is null) = (letter_type is null)
                                              and (letter_sha256 is null) = (letter_received_at is null))
);
create index delegation_party on delegation (party_id);

create table delegate (
    id               uuid primary key,
    version          int not null,
    delegation_id    uuid not null references delegation,
    quota            smallint not null,
    number           smallint not null check (number > 0),
    place            smallint,
    role             text not null check (role in ('HEAD', 'ALTERNATE_HEAD', 'DELEGATE', 'ADVISER')),
    state            text not null check (state in ('NOMINATED', 'CONFIRMED', 'NOT_CONFIRMED', 'WITHDRAWN')),
    courtesy_title   text check (length(courtesy_title) <= 40),
    given_name       text check (length(given_name) <= 200),
    family_name      text not null check (length(family_name) between 1 and 200),
    functional_title text check (length(functional_title) <= 300),
    email            text check (length(email) <= 254),
    person_id        uuid references person,
    reason           text,
    nominated_at     timestamptz not null,
    confirmed_at     timestamptz,
    ended_at         timestamptz,
    invited_to_register boolean not null,
    registered_at    timestamptz,
    constraint delegate_number unique (delegation_id, number),
    -- The quota stands beside each place, and follows when it is changed: a place beyond it cannot exist.
    constraint delegate_of_delegation foreign key (delegation_id, quota) references delegation (id, quota) on update cascade,
    constraint delegate_within_quota check (place between 1 and quota),
    constraint delegate_has_a_place check ((state in ('NOMINATED', 'CONFIRMED')) = (place is not null)),
    constraint delegate_confirmed check (state <> 'CONFIRMED' or (confirmed_at is not null and person_id is not null)),
    constraint delegate_ended check ((state in ('NOT_CONFIRMED', 'WITHDRAWN')) = (ended_at is not null)),
    constraint delegate_not_confirmed_with_a_reason check (state <> 'NOT_CONFIRMED' or reason is not null)
);
create unique index delegate_place on delegate (delegation_id, place) where place is not null;
create unique index delegate_one_head on delegate (delegation_id) where role = 'HEAD' and place is not null;
create index delegate_person on delegate (person_id) where person_id is not null;

create table delegation_entry (
    id                 uuid primary key,
    delegation_id      uuid not null references delegation,
    delegate_id        uuid references delegate on delete set null,
    at                 timestamptz not null,
    by_person          uuid references person,
    act                text not null,
    by_secretariat     boolean not null,
    detail             text,
    received_on        date,
    received_by        text check (received_by in ('NOTE_VERBALE', 'LETTER', 'EMAIL', 'TELEPHONE')),
    received_reference text,
    constraint entry_received_how check ((received_on is null) = (received_by is null)
                                         and (received_reference is null or received_on is not null))
);
create index delegation_entry_delegation on delegation_entry (delegation_id, at);

create table delegation_note (
    id            uuid primary key,
    version       int not null,
    delegation_id uuid not null references delegation,
    at            timestamptz not null,
    by_person     uuid references person,
    text          text not null check (length(text) between 1 and 4000)
);
create index delegation_note_delegation on delegation_note (delegation_id, at);
