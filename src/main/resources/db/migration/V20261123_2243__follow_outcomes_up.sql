create table follow_up (
    id          uuid primary key,
    version     int not null,
    document_id uuid not null references document,
    position    int not null check (position > 0),
    number      text not null,
    part_of     text,
    text        jsonb not null,
    addressee   jsonb not null,
    due_on      text check (due_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    status      text check (status in ('OPEN', 'STARTED', 'DONE')),
    constraint follow_up_number_once unique (document_id, number),
    constraint follow_up_place_once unique (document_id, position),
    foreign key (document_id, part_of) references follow_up (document_id, number)
);
