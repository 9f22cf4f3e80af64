create table one_time_code (
    id         uuid primary key,
    version    int not null,
    purpose    text not null constraint one_time_code_purpose unique,
    address    text not null,
    seal       text not null,
    expires_at timestamptz not null,
    tries      int not null check (tries between 0 and 5),
    proven_at  timestamptz
);
-- How often something was tried by whom within an hour, for every node the same.
create table attempt (
    what  text not null,
    who   text not null,
    since timestamptz not null,
    times int not null,
    primary key (what, who)
);
alter table person add column roles text[] not null default '{}';
