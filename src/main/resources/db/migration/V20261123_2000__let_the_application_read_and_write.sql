-- The owner migrates; the application reads and writes what the owner makes from here on, and alters nothing.
grant usage on schema public to ${user};
alter default privileges in schema public grant select, insert, update, delete on tables to ${user};
alter default privileges in schema public grant usage, select on sequences to ${user};
