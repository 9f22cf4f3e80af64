-- A membership holds from its first day to the day on which it ends, by the clock of its process, and not from the moment
-- at which either was entered. A month and a year begin with their first day.
create function day_begins(day text, zone text) returns timestamptz language sql stable as $$
    select (day || right('-01-01', 10 - length(day)))::date::timestamp at time zone zone
$$;
create function holds_at(since text, until text, zone text, moment timestamptz) returns boolean language sql stable as $$
    select coalesce(day_begins(since, zone) <= moment, true) and coalesce(day_begins(until, zone) > moment, true)
$$;
-- In what category a party that was not admitted stands to a place, and from when until when: by its memberships in the
-- processes of the place; else, while a process that lists no members does not list it, every State as a member. The
-- widest counts.
create function standings(of_place uuid, of_party uuid)
    returns table (category text, since timestamptz, until timestamptz) language sql stable rows 1 as $$
    with listed as (
        select h.process, s.category, tstzrange(day_begins(s.since, o.zone), day_begins(s.until, o.zone)) as during
        from home h
        join process o on o.id = h.process
        join membership s on s.process_id = h.process and s.party_id = of_party
        where h.place = of_place
    ), stood as (
        select l.category, range_agg(l.during) as during from listed l group by l.category
        union all
        select 'MEMBER', tstzmultirange(tstzrange(null, null))
                         - coalesce((select range_agg(l.during) from listed l where l.process = o.id), '{}')
        from home h
        join process o on o.id = h.process and not o.lists_members
        join party y on y.id = of_party and y.kind = 'STATE' and y.valid_until is null
        where h.place = of_place
    ), widest as (
        select w.category,
               w.during - coalesce(range_agg(w.during) over (
                   order by array_position('{MEMBER,SPECIAL_PARTICIPANT,INTERESTED,OBSERVER}', w.category)
                   rows between unbounded preceding and 1 preceding), '{}') as during
        from stood w
    )
    select w.category, coalesce(lower(one), '-infinity'), coalesce(upper(one), 'infinity')
    from widest w, unnest(w.during) as one
$$;
create or replace view cell as
    select g.id as held, p.id as place, it.opens, g.person_id as person, g.role, g.party,
           -- Never null, so that queries stay flat.
           greatest(g.valid_from, stood.since) as since,
           least(coalesce(g.valid_until, 'infinity'), stood.until) as until,
           coalesce(g.meeting, '00000000-0000-0000-0000-000000000000') as within
    from role_grant g
    join place p on g.meeting is null or g.meeting = p.id
    left join party y on y.id = g.party
    left join admission a on a.meeting_id = p.id and a.party_id = g.party
    -- As it was admitted; else as its memberships have it, from day to day.
    cross join lateral (
        select a.category, '-infinity'::timestamptz as since, 'infinity'::timestamptz as until
        where y.id is null or a.id is not null
        union all
        select s.category, s.since, s.until
        from standings(p.id, y.id) s
        where y.id is not null and a.id is null
    ) stood
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
               stood.category
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
drop function standing(uuid, uuid);
