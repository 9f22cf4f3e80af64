-- Who took part in a meeting of another installation: a plain list of names, of nobody who is known here.
create table archived_list (
    meeting uuid primary key references meeting on delete cascade,
    entries jsonb not null
);
