-- Titles in all their languages, without case and accents, for searching. unaccent comes with every PostgreSQL of
-- version 13 or later, and whoever owns the database may create it.
create extension if not exists unaccent;
create function plain(words text) returns text language sql stable strict as
    $$ select lower(unaccent(words)) $$;
create function said(texts jsonb) returns text language sql stable as
    $$ select coalesce(string_agg(plain(value), ' '), '') from jsonb_each_text(texts) $$;
