-- Each nightly job, and the moment at which it was due: whoever writes the row does the job, in one transaction.
create table job_run (
    name text not null,
    due  timestamptz not null,
    primary key (name, due)
);
