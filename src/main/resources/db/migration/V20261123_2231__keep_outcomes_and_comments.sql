create table outcome (
    id             uuid primary key,
    version        int not null,
    meeting_id     uuid not null references meeting,
    slug           text not null,
    kind           text not null check (kind in ('SUMMARY', 'CONCLUSIONS', 'RECOMMENDATIONS', 'DECLARATION', 'REPORT')),
    title          jsonb not null,
    text           jsonb not null,
    -- A draft is circulated to the meeting, never to the public.
    distribution   text check (distribution in ('LIMITED', 'IN_SESSION', 'RESTRICTED')),
    circulated_at  timestamptz,
    comments_until timestamptz,
    comments_zone  text,
    constraint outcome_slug unique (meeting_id, slug),
    constraint outcome_circulated_is_complete check (circulated_at is null
        or (distribution is not null and comments_until > circulated_at and comments_zone is not null))
);
create table comments (
    id         uuid primary key,
    version    int not null,
    outcome_id uuid not null references outcome,
    party_id   uuid not null references party,
    text       text not null check (length(text) between 1 and 20000),
    sent_at    timestamptz not null,
    sent_by    uuid not null references person,
    constraint comments_once unique (outcome_id, party_id)
);
