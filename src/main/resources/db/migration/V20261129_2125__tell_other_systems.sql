-- Other systems that are told of events, and what is on its way to them. No secret is stored.
create table webhook (
    id            uuid primary key,
    version       int not null,
    subscriber    uuid not null references person,
    address       text not null check (length(address) <= 500),
    events        text[] not null check (cardinality(events) > 0),
    process       uuid references process,
    contact       text not null,
    generation    int not null,
    state         text not null check (state in ('ACTIVE', 'DISABLED')),
    since         timestamptz not null,
    failing_since timestamptz,
    failure       text
);
create unique index webhook_once on webhook (subscriber, address, coalesce(process, '00000000-0000-0000-0000-000000000000'));
create table webhook_delivery (
    id              uuid primary key,
    version         int not null,
    webhook_id      uuid not null references webhook,
    event           text not null,
    subject         uuid not null,
    at              timestamptz not null,
    state           text not null check (state in ('WAITING', 'DELIVERED', 'DROPPED', 'GIVEN_UP')),
    attempts        int not null,
    next_attempt_at timestamptz,
    check ((state = 'WAITING') = (next_attempt_at is not null))
);
create index webhook_delivery_of on webhook_delivery (webhook_id, id) where state = 'WAITING';
create index webhook_delivery_due on webhook_delivery (next_attempt_at) where state = 'WAITING';
