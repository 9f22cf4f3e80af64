-- A list of a process, of a topic or of a party is read a page at a time, however many meetings there are: beside what says
-- that a meeting is theirs the database keeps when it opens.
alter table meeting_process add column opening text collate "C";
alter table meeting_topic add column opening text collate "C";
alter table invitation add column opening text collate "C";
update meeting_process it set opening = m.opening from meeting m where m.id = it.meeting_id;
update meeting_topic it set opening = m.opening from meeting m where m.id = it.meeting_id;
update invitation it set opening = m.opening from meeting m where m.id = it.meeting_id;
create index meeting_process_opening on meeting_process (process_id, opening desc, meeting_id);
create index meeting_topic_opening on meeting_topic (topic_id, opening desc, meeting_id);
create index invitation_opening on invitation (party_id, opening desc, meeting_id);
create function open_with_meeting() returns trigger language plpgsql as $$
begin
    new.opening := (select opening from meeting where id = new.meeting_id);
    return new;
end $$;
create trigger meeting_process_opens before insert on meeting_process for each row execute function open_with_meeting();
create trigger meeting_topic_opens before insert on meeting_topic for each row execute function open_with_meeting();
create trigger invitation_opens before insert on invitation for each row execute function open_with_meeting();
create function tell_opening() returns trigger language plpgsql as $$
begin
    update meeting_process set opening = new.opening where meeting_id = new.id;
    update meeting_topic set opening = new.opening where meeting_id = new.id;
    update invitation set opening = new.opening where meeting_id = new.id;
    return null;
end $$;
create trigger meeting_opens after update on meeting
    for each row when (old.opening is distinct from new.opening) execute function tell_opening();
create index meeting_drafted on meeting (opening desc, slug) where state = 'DRAFT';
create index meeting_put_off on meeting (opening desc, slug) where state = 'POSTPONED';
create index meeting_of_series on meeting (series_id, opening desc);
analyze meeting_process;
analyze meeting_topic;
analyze invitation (opening);
