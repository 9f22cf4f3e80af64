alter table mail add column tells uuid[] not null default '{}';
