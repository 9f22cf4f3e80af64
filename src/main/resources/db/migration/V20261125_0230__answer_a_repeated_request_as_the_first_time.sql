-- A POST to the API with an Idempotency-Key, and its answer; without a status it is still being done.
create table repeated_request (
    person   uuid not null references person on delete cascade,
    key      text not null check (char_length(key) <= 200),
    request  text not null,
    status   int,
    location text,
    body     text,
    at       timestamptz not null,
    primary key (person, key)
);
