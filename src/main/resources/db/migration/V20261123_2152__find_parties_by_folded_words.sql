-- Names, codes and aliases without case, accents and signs, kept by the application.
alter table party add column found_by text not null default '';
alter table party alter column found_by drop default;
