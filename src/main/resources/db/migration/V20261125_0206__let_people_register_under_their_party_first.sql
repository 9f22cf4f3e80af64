-- Approved, a request becomes a delegate; until then only the person, the party and the secretariat see it.
create table registration_request (
    id               uuid primary key,
    version          int not null,
    meeting_id       uuid not null references meeting,
    party_id         uuid not null references party,
    person_id        uuid not null references person,
    state            text not null check (state in ('REQUESTED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    courtesy_title   text check (length(courtesy_title) <= 40),
    given_name       text check (length(given_name) <= 200),
    family_name      text not null check (length(family_name) between 1 and 200),
    functional_title text check (length(functional_title) <= 300),
    email            text not null check (length(email) <= 254),
    name_on_document text check (length(name_on_document) <= 400),
    language         text,
    accessibility    text check (length(accessibility) <= 1000),
    dietary          text check (length(dietary) <= 1000),
    email_shown      boolean not null,
    publicly         boolean not null,
    reason           text check (length(reason) <= 2000),
    requested_at     timestamptz not null,
    decided_at       timestamptz,
    decided_by       uuid references person,
    constraint request_decided check ((state = 'REQUESTED') = (decided_at is null)),
    constraint request_refused_with_a_reason check ((state = 'REFUSED') = (reason is not null)),
    -- Needs are handed on with the approval, and kept with nothing else.
    constraint request_needs_while_open check (state = 'REQUESTED' or (accessibility is null and dietary is null))
);
create unique index request_once on registration_request (meeting_id, person_id) where state = 'REQUESTED';
create index request_of_party on registration_request (meeting_id, party_id) where state = 'REQUESTED';
create index request_person on registration_request (person_id);
