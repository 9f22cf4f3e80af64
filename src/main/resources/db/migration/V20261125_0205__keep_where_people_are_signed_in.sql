-- A session's cookie holds the id of its row; what ends the row ends the session, on every node.
create table browser_session (
    id         uuid primary key,
    version    int not null,
    issuer     text not null,
    subject    text not null,
    sid        text,
    called     text not null,
    since      timestamptz not null,
    used_at    timestamptz not null,
    expires_at timestamptz not null,
    ended_at   timestamptz
);
create index browser_session_subject on browser_session (issuer, subject) where ended_at is null;
create index browser_session_sid on browser_session (sid) where ended_at is null;
create index browser_session_over on browser_session (expires_at);
