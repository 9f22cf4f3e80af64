-- What a secretariat has sent, the newest first: of each of its processes, however much the others send.
create table sent (
    process_id uuid not null references process,
    mail_id    uuid not null references mail on delete cascade,
    primary key (process_id, mail_id)
);
create index sent_mail on sent (mail_id);
insert into sent select mp.process_id, m.id from mail m join meeting_process mp on mp.meeting_id = m.meeting;
create function keep_sent() returns trigger language plpgsql as $$
begin
    insert into sent select process_id, new.id from meeting_process where meeting_id = new.meeting;
    return null;
end $$;
create trigger mail_is_sent after insert on mail for each row when (new.meeting is not null) execute function keep_sent();
create function keep_sent_of_meeting() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        delete from sent s using mail m where m.meeting = old.meeting_id and s.mail_id = m.id and s.process_id = old.process_id;
    else
        insert into sent select new.process_id, m.id from mail m where m.meeting = new.meeting_id on conflict do nothing;
    end if;
    return null;
end $$;
create trigger meeting_process_sends after insert or delete on meeting_process
    for each row execute function keep_sent_of_meeting();
analyze sent;
-- What a mail server did not take, and what is still expected in a language.
create index mail_refused on mail (meeting, id desc) where state = 'REFUSED';
create index edition_expected on edition (expected_on, document_id) where expected_on is not null;
