create table role_grant (
    id          uuid primary key,
    version     int not null,
    person_id   uuid not null references person,
    role        text not null check (role in ('SECRETARIAT', 'FOCAL_POINT', 'DELEGATE', 'CHAIR', 'CONFERENCE_SERVICES', 'ADMIN')),
    process     uuid references process,
    meeting     uuid references meeting,
    party       uuid references party,
    valid_from  timestamptz not null,
    valid_until timestamptz,
    given_by    uuid references person,
    check (valid_until >= valid_from),
    -- Each role has its scope: PRODUCT.md, "Who uses it".
    constraint grant_has_its_scope check (
        case role
            when 'SECRETARIAT' then process is not null and meeting is null and party is null
            when 'FOCAL_POINT' then party is not null and meeting is null
            when 'DELEGATE' then meeting is not null and party is not null
            when 'CHAIR' then meeting is not null and party is null
            when 'CONFERENCE_SERVICES' then meeting is not null and party is null
            else true
        end)
);
create unique index grant_once on role_grant
    (person_id, role, coalesce(process, '00000000-0000-0000-0000-000000000000'),
     coalesce(meeting, '00000000-0000-0000-0000-000000000000'),
     coalesce(party, '00000000-0000-0000-0000-000000000000'))
    where valid_until is null;
create index grant_of_process on role_grant (process) where process is not null;
create index grant_of_meeting on role_grant (meeting) where meeting is not null;
create index grant_of_party on role_grant (party) where party is not null;
