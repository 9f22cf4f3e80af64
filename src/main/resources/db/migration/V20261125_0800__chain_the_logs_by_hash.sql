-- What seals the lines of the two logs: each the next number, with the hash over the one before it and its own line.
-- Nothing refers to the lines themselves, so that acts wait for no seal, and so that a line taken away is found.
create table log_seal (
    number bigint primary key check (number > 0),
    entry  uuid not null unique,
    hash   bytea not null check (octet_length(hash) = 32)
);
-- A log is written once.
revoke update, delete, truncate on log_seal from ${user};
