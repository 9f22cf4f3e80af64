-- Encrypted, a text is longer; how long it may be is asked when it is typed.
alter table registration
    drop constraint registration_name_on_document_check,
    drop constraint registration_accessibility_check,
    drop constraint registration_dietary_check;
alter table registration_request
    drop constraint registration_request_name_on_document_check,
    drop constraint registration_request_accessibility_check,
    drop constraint registration_request_dietary_check;
-- The keys under which something may be encrypted, by name, and what tells each from another of its name.
create table vault_key (
    name  text primary key check (name ~ '^[A-Za-z0-9_-]{1,20}$'),
    proof text not null,
    since timestamptz not null
);
