-- Persons invited by name: experts, resource persons, speakers. They represent no party.
create table guest (
    id               uuid primary key,
    version          int not null,
    meeting_id       uuid not null references meeting,
    -- Its address at the meeting; not used again.
    number           smallint not null check (number > 0),
    capacity         text not null check (capacity in ('RESOURCE_PERSON', 'EXPERT', 'SPEAKER')),
    courtesy_title   text,
    given_name       text,
    family_name      text not null check (family_name <> ''),
    functional_title text not null check (functional_title <> ''),
    email            text not null,
    language         text not null check (language ~ '^[a-z]{2,3}$'),
    purpose          text,
    person_id        uuid references person,
    reference        text,
    subject          text,
    text             text,
    sent_at          timestamptz,
    sent_by          uuid references person,
    answer           text not null check (answer in ('NONE_YET', 'WILL_ATTEND', 'REGRETS')),
    answered_at      timestamptz,
    answered_by      uuid references person,
    received_on      date,
    received_by      text check (received_by in ('NOTE_VERBALE', 'LETTER', 'EMAIL', 'TELEPHONE')),
    received_reference text,
    withdrawn_at     timestamptz,
    constraint guest_number unique (meeting_id, number),
    constraint guest_reference unique (reference),
    constraint guest_letter_is_whole check (
        sent_at is null and reference is null and subject is null and text is null and person_id is null
        or sent_at is not null and reference is not null and subject is not null and text is not null
           and person_id is not null),
    constraint guest_answers_what_was_sent check (answer = 'NONE_YET' or sent_at is not null and answered_at is not null),
    constraint guest_withdrawn_was_invited check (withdrawn_at is null or sent_at is not null)
);
create unique index guest_once on guest (meeting_id, lower(email), lower(family_name)) where withdrawn_at is null;
create index guest_person on guest (person_id);
-- A letter to a person has words of its own.
alter table invitation_text drop constraint invitation_text_kind_check;
alter table invitation_text add constraint invitation_text_kind_check
    check (kind in ('NOTE_VERBALE', 'LETTER', 'PERSONAL_LETTER'));
-- Whoever takes part by name has the place of a delegate, and of no party.
alter table role_grant drop constraint grant_has_its_scope;
alter table role_grant add constraint grant_has_its_scope check (
    case role
        when 'SECRETARIAT' then process is not null and meeting is null and party is null
        when 'FOCAL_POINT' then party is not null and meeting is null
        when 'DELEGATE' then meeting is not null
        when 'CHAIR' then meeting is not null and party is null
        when 'CONFERENCE_SERVICES' then meeting is not null and party is null
        else true
    end);
-- They read what is general there, and the names of those with whom they sit: the table has no row for them, so no more.
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
