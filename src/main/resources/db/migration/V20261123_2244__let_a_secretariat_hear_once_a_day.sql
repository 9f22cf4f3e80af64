create table daily_notice (
    id         uuid primary key,
    version    int not null,
    process_id uuid not null constraint daily_notice_once unique references process,
    daily      boolean not null
);
