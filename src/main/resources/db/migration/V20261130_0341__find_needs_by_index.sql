-- Few have needs; whoever prepares a meeting looked through everybody's details for them.
create index registration_needs on registration (delegate_id) where accessibility is not null or dietary is not null;
