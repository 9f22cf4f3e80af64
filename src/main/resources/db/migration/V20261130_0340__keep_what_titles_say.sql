-- A search that finds a word everywhere reads the newest and stops; one that finds it seldom reads on, and must not fold
-- every title anew for that. The indexes by three letters (document_said, meeting_said) serve neither; the release after
-- this one takes them away.
alter table document add column words text generated always as (said(title)) stored;
alter table meeting add column words text generated always as (said(title)) stored;
