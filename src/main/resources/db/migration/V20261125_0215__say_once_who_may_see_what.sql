-- PRODUCT.md's table "Who may see what", said once: every query that answers to a person asks it.
drop function standing(uuid, uuid);
drop view document_home;
-- A place is a meeting, or a document between meetings; each has processes at home there.
create view place as
    select id, true as met, state <> 'DRAFT' as open, shown, chatham_house from meeting
    union all
    select id, false, true, 'ALL', false from document where meeting_id is null;
create view home as
    select meeting_id as place, process_id as process from meeting_process
    union all
    select document_id, process_id from document_process;
-- In what category a party that was not admitted stands to a place: by its membership in one of its processes; else, in
-- a process that lists no members, every State as a member. The widest counts.
create function standing(of_place uuid, of_party uuid) returns text language sql stable as $$
    select category
    from (select s.category, array_position('{MEMBER,SPECIAL_PARTICIPANT,INTERESTED,OBSERVER}', s.category) as width
          from home h
          join membership s on s.process_id = h.process and s.party_id = of_party and s.until is null
          where h.place = of_place
          union all
          select 'MEMBER', 1
          from home h
          join process p on p.id = h.process and not p.lists_members
          join party y on y.id = of_party and y.kind = 'STATE' and y.valid_until is null
          where h.place = of_place
            and not exists (select 1 from membership s
                            where s.process_id = p.id and s.party_id = of_party and s.until is null)) as it
    order by width
    limit 1
$$;
-- Closed sittings too are left to each process for its special participants.
alter table distribution_rule drop constraint distribution_rule_is_left_to_processes;
alter table distribution_rule add constraint distribution_rule_is_left_to_processes check (
    (category = 'SPECIAL_PARTICIPANT' and distribution in ('RESTRICTED', 'CLOSED_SITTING'))
    or (category in ('INTERESTED', 'OBSERVER') and distribution = 'LIMITED'));
-- What the table leaves to each process, each process of the place must open: in a joint meeting the narrower holds.
create function opened(of_place uuid, to_category text, what text) returns boolean language sql stable as $$
    select not exists (select 1 from home h
                       where h.place = of_place
                         and not exists (select 1 from distribution_rule r
                                         where r.process_id = h.process and r.category = to_category
                                           and r.distribution = what))
$$;
-- The cells of the table that hold a yes: what a grant opens at a place. Whether it holds now is asked beside it. A delegate has a grant from confirmation to withdrawal; before and after they are the public, who
-- have none: what is general is theirs where the meeting is shown. Where two grants apply, so does the wider.
create view cell as
    select g.id as held, p.id as place, it.opens, g.person_id as person, g.role, g.party,
           -- Never null, so that queries stay flat.
           g.valid_from as since, coalesce(g.valid_until, 'infinity') as until,
           coalesce(g.meeting, '00000000-0000-0000-0000-000000000000') as within
    from role_grant g
    join place p on g.meeting is null or g.meeting = p.id
    left join party y on y.id = g.party
    left join admission a on a.meeting_id = p.id and a.party_id = g.party
    -- The rows.
    cross join lateral (
        select g.role = 'SECRETARIAT'
                   and exists (select 1 from home h where h.place = p.id and h.process = g.process) as secretariat,
               p.open and g.role = 'CHAIR' and g.meeting = p.id as chair,
               p.open and g.role = 'CONFERENCE_SERVICES' and g.meeting = p.id as services,
               p.open and g.role = 'DELEGATE' and g.meeting = p.id and a.id is not null as delegate,
               -- Of a party not admitted one knows of a meeting what its process knows: nothing, if it is not shown.
               p.open and g.role = 'FOCAL_POINT' and (a.id is not null or p.shown <> 'NOTHING')
                   and (g.process is null
                        or exists (select 1 from home h where h.place = p.id and h.process = g.process))
                   as focal_point,
               y.kind = 'ORGANIZATION' as organization,
               case when y.id is not null then coalesce(a.category, standing(p.id, y.id)) end as category
        offset 0 -- Worked out once, not once for each column.
    ) who
    cross join lateral (
        select who.delegate or who.focal_point as speaks,
               who.category = 'MEMBER' as member,
               who.category in ('MEMBER', 'SPECIAL_PARTICIPANT') as takes_part,
               not who.organization or a.category = 'SPECIAL_PARTICIPANT' as may_be_opened_to
        offset 0
    ) what
    -- The columns.
    cross join lateral (values
        ('GENERAL', who.secretariat or who.chair or who.services or who.delegate
                    or who.focal_point and a.id is not null),
        ('LIMITED', who.secretariat or who.chair or who.services
                    or what.speaks and (what.takes_part
                                        or what.may_be_opened_to and opened(p.id, who.category, 'LIMITED'))),
        -- Those who take part; interested and observer States where admitted, observer organizations never.
        ('IN_SESSION', who.secretariat or who.chair or who.services
                       or who.delegate and (what.takes_part or not who.organization and a.to_in_session)),
        -- Conference services have those that are assigned to them: SERVED.
        ('RESTRICTED', who.secretariat or who.chair
                       or what.speaks and (what.member
                                           or what.may_be_opened_to and opened(p.id, who.category, 'RESTRICTED'))),
        ('INTERNAL', who.secretariat),
        -- Conference services are at those assigned to them: the programme has a form of its own for them.
        ('CLOSED_SITTING', who.secretariat or who.chair
                           or who.delegate
                              and (what.member
                                   or what.may_be_opened_to and opened(p.id, who.category, 'CLOSED_SITTING'))),
        -- The list of participants with the addresses whose owners consent; under the Chatham House Rule of those there.
        ('LIST', p.open and who.secretariat or who.chair or who.delegate and what.takes_part
                 or who.focal_point and what.takes_part and not p.chatham_house),
        -- The participants' part of it: names and titles.
        ('NAMES', p.open and who.secretariat or who.chair or who.services or who.delegate
                  or who.focal_point and what.takes_part and not p.chatham_house),
        -- Who spoke: those there, and those who prepare them, but not under the Chatham House Rule.
        ('SPEAKERS', who.secretariat or who.chair or who.services or who.delegate
                     or who.focal_point and a.id is not null and not p.chatham_house),
        -- Who hears of what is new.
        ('CONCERNED', who.delegate or who.focal_point
                                      and (a.id is not null or not p.met and who.category is not null)),
        -- Comments in the name of a party.
        ('SPEAK', what.speaks and a.id is not null),
        -- What is assigned to interpreters.
        ('SERVED', who.services),
        -- Drafts of the programme and of the outcome.
        ('DRAFTS', who.secretariat or who.chair),
        -- What only the secretariat has.
        ('DESK', who.secretariat)
    ) it (opens, yes)
    where it.yes;
