alter table outcome add column issued_as_id uuid references document;
alter table outcome add constraint outcome_issued_once unique (issued_as_id);
