-- Whoever was invited by name and attends hears of the papers that they may read, as delegates do.
create or replace view cell as
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
               p.open and g.role = 'DELEGATE' and g.meeting = p.id and g.party is null as guest,
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
        ('GENERAL', who.secretariat or who.chair or who.services or who.delegate or who.guest
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
        ('NAMES', p.open and who.secretariat or who.chair or who.services or who.delegate or who.guest
                  or who.focal_point and what.takes_part and not p.chatham_house),
        -- Who spoke: those there, and those who prepare them, but not under the Chatham House Rule.
        ('SPEAKERS', who.secretariat or who.chair or who.services or who.delegate or who.guest
                     or who.focal_point and a.id is not null and not p.chatham_house),
        -- Who hears of what is new.
        ('CONCERNED', who.delegate or who.guest or who.focal_point
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
