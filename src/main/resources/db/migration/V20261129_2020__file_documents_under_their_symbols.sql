-- The papers of a meeting are listed by their first symbols, 2 before 10, a page at a time: the database keeps the order.
create function filed_under(key text) returns text language sql immutable strict as $$
    select string_agg(case when it.part[1] ~ '^[0-9]' then lpad(it.part[1], greatest(9, length(it.part[1])), '0')
                           else it.part[1] end, '' order by it.place)
    from regexp_matches(key, '[0-9]+|[^0-9]+', 'g') with ordinality as it (part, place)
$$;
alter table document add column filed_under text collate "C";
update document set filed_under = (select filed_under(s.key) from document_symbol s where s.document_id = document.id and s.position = 0);
create index document_filed on document (meeting_id, filed_under, id);
drop index document_meeting;
create function file_document() returns trigger language plpgsql as $$
begin
    update document set filed_under = filed_under(new.key) where id = new.document_id;
    return null;
end $$;
create trigger document_symbol_files after insert or update on document_symbol
    for each row when (new.position = 0) execute function file_document();
-- What is new at a meeting.
create index document_news on document (meeting_id, issued_at desc, id desc) where state in ('ISSUED', 'SUPERSEDED');
create index document_outcome on document (meeting_id) where type = 'OUTCOME';
