create table invitee (
    id         uuid primary key,
    version    int not null,
    meeting_id uuid not null references meeting,
    party_id   uuid not null references party,
    category   text not null check (category in ('MEMBER', 'SPECIAL_PARTICIPANT', 'INTERESTED', 'OBSERVER')),
    quota      int check (quota between 1 and 500),
    constraint invitee_once unique (meeting_id, party_id)
);
create table invitation (
    id                 uuid primary key,
    version            int not null,
    meeting_id         uuid not null references meeting,
    party_id           uuid not null references party,
    category           text not null check (category in ('MEMBER', 'SPECIAL_PARTICIPANT', 'INTERESTED', 'OBSERVER')),
    quota              int check (quota between 1 and 500),
    language           text not null,
    reference          text not null constraint invitation_reference unique,
    number             int not null check (number > 0),
    distribution       text,
    subject            text not null,
    text               text not null,
    sent_at            timestamptz not null,
    sent_by            uuid references person,
    answer             text not null check (answer in ('NONE_YET', 'WILL_ATTEND', 'REGRETS', 'REGRETS_WITH_PAPERS')),
    answered_at        timestamptz,
    answered_by        uuid references person,
    received_on        date,
    received_by        text check (received_by in ('NOTE_VERBALE', 'LETTER', 'EMAIL', 'TELEPHONE')),
    received_reference text,
    extended_to        timestamptz,
    constraint invitation_once unique (meeting_id, party_id),
    constraint invitation_answered_at check ((answer = 'NONE_YET') = (answered_at is null)),
    constraint invitation_received_how check ((received_on is null) = (received_by is null)
                                              and (received_reference is null or received_on is not null))
);
create index invitation_party on invitation (party_id);
-- The last number given under each prefix and year; locked by the act that sends.
create table reference_counter (
    prefix text primary key,
    last   int not null check (last >= 0)
);
