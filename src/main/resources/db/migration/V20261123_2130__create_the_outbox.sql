create table mail (
    id              uuid primary key,
    version         int not null,
    key             text not null constraint mail_once unique,
    occasion        text not null,
    meeting         uuid references meeting,
    party           uuid references party,
    person          uuid references person,
    personal_link   uuid,
    to_name         text,
    to_address      text not null,
    copy            boolean not null,
    language        text not null,
    from_name       text,
    from_address    text,
    reply_to        text,
    reference       text,
    subject         text not null,
    text            text not null,
    calendar        text,
    attachments     jsonb not null,
    state           text not null check (state in ('WAITING', 'HANDED_OVER', 'REFUSED', 'STOPPED')),
    written_at      timestamptz not null,
    attempts        int not null,
    next_attempt_at timestamptz,
    handed_over_at  timestamptz,
    failure         text
);
create index mail_waiting on mail (next_attempt_at) where state = 'WAITING';
create index mail_person on mail (person, written_at);
create index mail_meeting on mail (meeting, written_at);
create index mail_party on mail (party, written_at);
