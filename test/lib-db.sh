# shellcheck shell=sh
# test/lib-db.sh: a database with the extension and a table report(id, name, doc), for the tests
# that read whole reports.  Sourced after dev/lib.sh.

# run_sql DATABASE [psql option...]: quietly, stopping at the first error.
run_sql()
{
    database=$1
    shift
    psql -XqAt -v ON_ERROR_STOP=1 -d "$database" "$@"
}

# create_report_database NAME FILE...: anew, with the reports of the files in it; in the encoding that
# database_encoding names, if it does.
create_report_database()
{
    name=$1
    shift
    # shellcheck disable=SC2016  # within double quotes it expands
    run_sql postgres -c "DROP DATABASE IF EXISTS $name" \
        -c "CREATE DATABASE $name${database_encoding:+ TEMPLATE template0 ENCODING '$database_encoding' LC_COLLATE 'C' LC_CTYPE 'C'}" 2>/dev/null
    {
        say "CREATE EXTENSION navtiltak;"
        say "CREATE TABLE report (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text UNIQUE, doc text);"
        for file; do
            say "\\set file '$file'"
            say "\\i examples/load-report.sql"
        done
        say "ANALYZE report;"
    } | run_sql "$name"
}
