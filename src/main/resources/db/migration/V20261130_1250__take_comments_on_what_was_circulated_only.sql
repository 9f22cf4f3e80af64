-- A page says of each comment when it was sent, in the zone of the circulation.
alter table outcome
    add circulated boolean generated always as (circulated_at is not null) stored,
    add constraint outcome_is_circulated unique (id, circulated);
alter table comments
    add circulated boolean not null default true
        constraint comments_take_no_draft check (circulated),
    add constraint comments_of_what_was_circulated
        foreign key (outcome_id, circulated) references outcome (id, circulated);
