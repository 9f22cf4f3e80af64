alter table meeting
    alter column source type jsonb using case when source is null then null else jsonb_build_object('en', source) end,
    alter column note type jsonb using case when note is null then null else jsonb_build_object('en', note) end,
    add column slots text[] not null default '{10:00-13:00,15:00-18:00}',
    add column made_from uuid constraint meeting_made_once unique,
    add column calendar_sequence int not null default 0;
