create table registration (
    id               uuid primary key,
    version          int not null,
    delegate_id      uuid not null constraint registration_once unique references delegate on delete cascade,
    name_on_document text check (length(name_on_document) <= 400),
    language         text,
    accessibility    text check (length(accessibility) <= 1000),
    dietary          text check (length(dietary) <= 1000),
    needs_deleted_at timestamptz,
    email_shown      boolean not null,
    publicly         boolean not null,
    withheld         boolean not null,
    constraint registration_needs_gone check (needs_deleted_at is null or (accessibility is null and dietary is null))
);
create table draw (
    id       uuid primary key,
    version  int not null,
    meeting_id uuid not null references meeting,
    at       timestamptz not null,
    by_person uuid references person,
    party_id uuid not null references party,
    among    text[] not null check (cardinality(among) > 0)
);
create index draw_meeting on draw (meeting_id, at);
-- A draw is recorded once and never changed.
revoke update, delete on draw from ${user};
