-- Written in the transaction of the act: where its answer was lost on the way, it is known all the same that it was done.
alter table repeated_request add column acted boolean not null default false;
create index repeated_request_at on repeated_request (at);
