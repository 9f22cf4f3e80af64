-- The meeting's page says how many are present; the rows themselves are wide, and lie scattered.
create index delegation_present on delegation (meeting_id) include (present) where present > 0;
