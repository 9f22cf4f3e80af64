create table act_log (
    id      uuid primary key,
    at      timestamptz not null,
    actor   uuid,
    act     text not null check (act ~ '^[a-z-]+\.[a-z-]+$'),
    subject uuid not null
);
create index act_log_subject on act_log (subject, at);
create index act_log_actor on act_log (actor, at);
-- A log is written once.
revoke update, delete, truncate on act_log from ${user};
