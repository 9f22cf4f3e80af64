-- What one node tells the others, itself too. Ids say the order; who was away catches up by the transaction, since a row
-- with a lower id may be committed after one with a higher.
create table message (
    id    bigint generated always as identity primary key,
    tx    xid8 not null default pg_current_xact_id(),
    topic text not null,
    text  text not null,
    at    timestamptz not null
);
create index message_tx on message (tx);
create index message_topic on message (topic, id);

create function tell_of_messages() returns trigger language plpgsql as $$
begin
    perform pg_notify('message', '');
    return null;
end $$;
create trigger message_told after insert on message for each statement execute function tell_of_messages();

-- Once in a transaction, however many mails it writes.
create function tell_of_mail() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from message where tx = pg_current_xact_id() and topic = 'mail') then
        insert into message (topic, text, at) values ('mail', '', new.written_at);
    end if;
    return null;
end $$;
create trigger mail_written after insert on mail
    for each row when (new.state = 'WAITING') execute function tell_of_mail();
create trigger mail_written_again after update on mail
    for each row when (old.state <> 'WAITING' and new.state = 'WAITING') execute function tell_of_mail();
