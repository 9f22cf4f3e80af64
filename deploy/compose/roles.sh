#!/bin/sh
# Run once by the container of PostgreSQL, when its database is made: the two roles of Intersession, and Keycloak's.
set -eu
: "${DATABASE_PASSWORD:?is empty}" "${DATABASE_OWNER_PASSWORD:?is empty}" "${KEYCLOAK_DATABASE_PASSWORD:?is empty}"
psql --username=postgres --set=ON_ERROR_STOP=1 --set=owner="$DATABASE_OWNER_PASSWORD" --set=user="$DATABASE_PASSWORD" \
    --set=keycloak="$KEYCLOAK_DATABASE_PASSWORD" <<'SQL'
create role intersession_owner login password :'owner';
create role intersession login password :'user';
create database intersession owner intersession_owner encoding 'UTF8' template template0;
create role keycloak login password :'keycloak';
create database keycloak owner keycloak encoding 'UTF8' template template0;
SQL
