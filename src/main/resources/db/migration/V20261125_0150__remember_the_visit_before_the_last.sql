-- What has happened since then is what a home page tells as new.
alter table person add column previous_visit timestamptz;
