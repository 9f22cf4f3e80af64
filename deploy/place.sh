# shellcheck shell=sh
# What deploy/backup and deploy/restore share: how they speak, and where database and files are. Sourced, never run.

me=$(basename "$0")

say() { printf '%s: %s\n' "$me" "$*"; }
fail() {
    printf '%s: %s\n' "$me" "$*" >&2
    exit 1
}

# The settings of the installation, where the environment lacks them. Read as systemd reads them, one NAME=value a line.
read_settings() {
    settings=${INTERSESSION_SETTINGS:-/etc/intersession/intersession.env}
    if [ -n "${QUARKUS_DATASOURCE_JDBC_URL:-}" ] || [ ! -r "$settings" ]; then
        return 0
    fi
    while IFS= read -r line || [ -n "$line" ]; do
        case $line in
        [A-Za-z_]*=*)
            value=${line#*=}
            case $value in
            \"*\") value=${value#\"} value=${value%\"} ;;
            \'*\') value=${value#\'} value=${value%\'} ;;
            esac
            export "${line%%=*}=$value"
            ;;
        esac
    done <"$settings"
}

# Of the address of the database, the parameter of that name.
parameter() { printf '%s\n' "$database" | sed -n "s/^[^?]*?\(.*&\)\{0,1\}$1=\([^&]*\).*/\2/p"; }

# The owner of the database, since only the owner reads and makes everything in it; the same address as the product's.
know_place() {
    read_settings
    [ -n "${QUARKUS_DATASOURCE_JDBC_URL:-}" ] || fail "QUARKUS_DATASOURCE_JDBC_URL is not set: which database?"
    [ -n "${QUARKUS_FLYWAY_USERNAME:-}" ] || fail "QUARKUS_FLYWAY_USERNAME is not set: the role that owns the database"
    # Files lie in a folder, or in a bucket that keeps them by itself: then the folder has none but what is arriving.
    storage='' bucket=''
    case ${INTERSESSION_STORE:-folder} in
    folder)
        storage=${INTERSESSION_STORAGE_FOLDER:-}
        [ -n "$storage" ] || fail "INTERSESSION_STORAGE_FOLDER is not set: where are the files?"
        ;;
    s3)
        bucket=${INTERSESSION_S3_BUCKET:-}
        [ -n "$bucket" ] || fail "INTERSESSION_S3_BUCKET is not set: where are the files?"
        ;;
    *) fail "INTERSESSION_STORE is folder or s3, and not $INTERSESSION_STORE" ;;
    esac
    case $QUARKUS_DATASOURCE_JDBC_URL in
    jdbc:postgresql://*) ;;
    *) fail "QUARKUS_DATASOURCE_JDBC_URL is no jdbc:postgresql:// address" ;;
    esac
    # What follows the question mark is for the driver of Java, but for the way of encryption and who is believed in it.
    database=${QUARKUS_DATASOURCE_JDBC_URL#jdbc:}
    mode=$(parameter sslmode)
    [ -z "$mode" ] || export PGSSLMODE="$mode"
    believed=$(parameter sslrootcert)
    [ -z "$believed" ] || export PGSSLROOTCERT="$believed"
    database=${database%%\?*}
    export PGUSER="$QUARKUS_FLYWAY_USERNAME" PGPASSWORD="${QUARKUS_FLYWAY_PASSWORD:-}" PGCONNECT_TIMEOUT=15
    # shellcheck disable=SC2034 # used by both
    provider=${INTERSESSION_BACKUP_PROVIDER_DATABASE:-}
    for tool in psql pg_dump pg_restore sha256sum flock; do
        command -v "$tool" >/dev/null || fail "$tool is not installed (Debian: postgresql-client, coreutils, util-linux)"
    done
}

# The first line of what a tool complained of, to be said in one line.
first_line() { sed -n '/./{s/^[^:]*: *//;p;q;}' "$1"; }

# Every file of a folder that is named by the SHA-256 of its bytes: digest, size, path inside the folder.
blobs_in() {
    (cd "$1" && find . -regextype posix-extended -type f \
        -regex '\./[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f]{64}' -printf '%f %s\n') | LC_ALL=C sort
}

# abcd… lies at ab/cd/abcd…
paths() { sed -E 's|^((..)(..).*)$|\2/\3/\1|'; }

# The same as sha256sum compares them.
sums() { sed -E 's|^((..)(..).*)$|\1  \2/\3/\1|'; }

# The digests that the database names: columns whose name ends in sha256, and members of that name within JSON, as the
# attachments of mails have them. Whoever adds one names it so.
named_blobs() {
    cat <<'SQL'
select 'select distinct blob from (' || coalesce(string_agg(case data_type
           when 'text' then format('select %I from %I.%I', column_name, table_schema, table_name)
           else format('select jsonb_path_query(%I, ''$.**.sha256'') #>> ''{}'' from %I.%I', column_name, table_schema,
                       table_name) end, ' union all '), 'select null')
       || ') found(blob) where blob ~ ''^[0-9a-f]{64}$'' order by 1' as every_blob
  from information_schema.columns join information_schema.tables using (table_schema, table_name)
 where table_type = 'BASE TABLE' and table_schema = 'public'
   and (data_type = 'text' and column_name ~ 'sha256$' or data_type = 'jsonb') \gset
SQL
}
