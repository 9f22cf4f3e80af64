-- The papers of a process or of a topic that came out, the newest first.
create table shelf (
    place       uuid not null,
    document_id uuid not null references document on delete cascade,
    issued_at   timestamptz not null,
    primary key (place, document_id)
);
create index shelf_newest on shelf (place, issued_at desc, document_id desc);
create index shelf_document on shelf (document_id);
create view shelved as
    select mp.process_id as place, d.id as document_id, d.issued_at
    from document d join meeting_process mp on mp.meeting_id = d.meeting_id
    where d.state in ('ISSUED', 'SUPERSEDED')
    union
    select dp.process_id, d.id, d.issued_at
    from document d join document_process dp on dp.document_id = d.id
    where d.state in ('ISSUED', 'SUPERSEDED') and d.meeting_id is null
    union
    select t.topic_id, d.id, d.issued_at
    from document d join document_topic t on t.document_id = d.id
    where d.state in ('ISSUED', 'SUPERSEDED');
insert into shelf select place, document_id, issued_at from shelved;
create function shelve(of_document uuid) returns void language sql as $$
    delete from shelf s where s.document_id = of_document
        and not exists (select 1 from shelved it where it.document_id = of_document and it.place = s.place);
    insert into shelf select place, document_id, issued_at from shelved where document_id = of_document
        on conflict (place, document_id) do update set issued_at = excluded.issued_at
$$;
create function shelve_document() returns trigger language plpgsql as $$
begin
    perform shelve(new.id);
    return null;
end $$;
create trigger document_comes_out after insert on document
    for each row when (new.state in ('ISSUED', 'SUPERSEDED')) execute function shelve_document();
create trigger document_is_shelved after update on document
    for each row when ((old.state, old.issued_at, old.meeting_id) is distinct from (new.state, new.issued_at, new.meeting_id))
    execute function shelve_document();
create function shelve_part() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform shelve(old.document_id);
    end if;
    if tg_op <> 'DELETE' then
        perform shelve(new.document_id);
    end if;
    return null;
end $$;
create trigger document_process_shelves after insert or update or delete on document_process
    for each row execute function shelve_part();
create trigger document_topic_shelves after insert or update or delete on document_topic
    for each row execute function shelve_part();
create function shelve_meeting() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform shelve(d.id) from document d where d.meeting_id = old.meeting_id;
    end if;
    if tg_op <> 'DELETE' then
        perform shelve(d.id) from document d where d.meeting_id = new.meeting_id;
    end if;
    return null;
end $$;
create trigger meeting_process_shelves after insert or delete on meeting_process
    for each row execute function shelve_meeting();
create trigger meeting_process_moves after update of meeting_id, process_id on meeting_process
    for each row when ((old.meeting_id, old.process_id) is distinct from (new.meeting_id, new.process_id))
    execute function shelve_meeting();
analyze shelf;
