drop view document_standing;
-- In what category a party that was not admitted to a document's meeting stands to it: by its membership in one of its
-- processes; else, in a process that lists no members, every State as a member. The widest counts. A function, because
-- it is asked of one party at a time: a view would be worked out for all of them first.
create function standing(of_document uuid, of_party uuid) returns text language sql stable as $$
    select category
    from (select s.category, array_position('{MEMBER,SPECIAL_PARTICIPANT,INTERESTED,OBSERVER}', s.category) as width
          from document_home h
          join membership s on s.process_id = h.process_id and s.party_id = of_party and s.until is null
          where h.document_id = of_document
          union all
          select 'MEMBER', 1
          from document_home h
          join process p on p.id = h.process_id and not p.lists_members
          join party y on y.id = of_party and y.kind = 'STATE' and y.valid_until is null
          where h.document_id = of_document
            and not exists (select 1 from membership s
                            where s.process_id = p.id and s.party_id = of_party and s.until is null)) as it
    order by width
    limit 1
$$;
