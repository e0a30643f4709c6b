# shellcheck shell=sh
# dev/lib.sh: what the scripts of dev/ and test/ share; each sources it after setting `top`.
: "${top:?set top to the root of the clone before sourcing dev/lib.sh}"
umask 022

# What a signal ends leaves by its trap on EXIT, too, which dash by itself does not run then.
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

say()
{
    printf '%s\n' "$*"
}

die()
{
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# Where NAV's reports lie as published, if they lie beside the clone at all.
# shellcheck disable=SC2034  # for those who source this
originals=${NAVTILTAK_REPORTS:-$top/../shared/reports}
# Other series of NAV's lie beside the reports.
# shellcheck disable=SC2034
series=${NAVTILTAK_SERIES:-$originals/../series}

# The server to build for and to test on: PG_CONFIG or PG_MAJOR choose, else the newest installed.
find_pg_config()
{
    if [ -n "${PG_CONFIG:-}" ]; then
        say "$PG_CONFIG"
        return
    fi
    for server in /usr/lib/postgresql/${PG_MAJOR:-*}/bin/postgres; do
        [ ! -x "$server" ] || say "${server%/postgres}/pg_config"
    done | sort -V | tail -n 1
}

# The major version of the server that a pg_config belongs to.
major_of()
{
    "$1" --version | sed 's/^PostgreSQL \([0-9]*\).*/\1/'
}

# The Debian packages that are not there yet, one a line.  Looks for what is needed, not for who
# brought it, so that a server or compiler from elsewhere is as good.
missing_packages()
{
    command -v gcc >/dev/null || say gcc
    command -v make >/dev/null || say make
    # a minimal Debian has a perl without its modules
    perl -MUnicode::Normalize -e 1 2>/dev/null || say perl
    [ -e /usr/include/stdio.h ] || say libc6-dev
    command -v pg_virtualenv >/dev/null || say postgresql-common
    command -v glpsol >/dev/null || say glpk-utils
    command -v gnuplot >/dev/null || say gnuplot-nox
    command -v pdftotext >/dev/null || say poppler-utils
    command -v xlsx2csv >/dev/null || say xlsx2csv
    command -v pg_prove >/dev/null || say libtap-parser-sourcehandler-pgtap-perl
    pg_config=$(find_pg_config)
    if [ -z "$pg_config" ]; then
        # Which major comes with "postgresql" is known only when the lists are fresh.
        say "postgresql${PG_MAJOR:+-$PG_MAJOR}"
        return
    fi
    major=$(major_of "$pg_config")
    # Debian's server comes with the Makefiles, but without the headers.
    [ -e "$("$pg_config" --includedir-server)/postgres.h" ] || say "postgresql-server-dev-$major"
    [ -e "$("$pg_config" --sharedir)/extension/pgtap.control" ] || say "postgresql-$major-pgtap"
}

# A port that is free now, from the many that the kernel gives: the next free one from 5432 is what
# another cluster that starts at the same moment takes too.
free_port()
{
    perl -MIO::Socket::INET -e 'print IO::Socket::INET->new(LocalAddr => "127.0.0.1", Listen => 1)->sockport'
}

as_root()
{
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        command -v sudo >/dev/null || die "this needs root, and there is no sudo: $*"
        sudo "$@"
    fi
}

apt_get()
{
    # another apt-get may be at work: seconds to wait for it
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 "$@"
}

# need COMMAND PACKAGE [COMMAND PACKAGE]...: for what only some scripts use, the packages whose command
# is missing.
need()
{
    lacking=
    while [ $# -gt 0 ]; do
        command -v "$1" >/dev/null || lacking="$lacking $2"
        shift 2
    done
    [ -n "$lacking" ] || return 0
    say "setup: installing$lacking"
    apt_get update >/dev/null || die "apt-get update failed"
    # shellcheck disable=SC2086  # one word each
    apt_get install --no-install-recommends $lacking >/dev/null || die "could not install$lacking"
}

# Install what is missing, or do nothing at all and say nothing.
setup()
{
    missing=$(missing_packages)
    [ -n "$missing" ] || return 0
    command -v apt-get >/dev/null ||
        die "missing, and no apt-get to install it with: $(say "$missing" | tr '\n' ' ')"
    # shellcheck disable=SC2086  # one word each
    say "setup: installing" $missing
    apt_get update >/dev/null || die "apt-get update failed"
    # shellcheck disable=SC2086
    apt_get install --no-install-recommends $missing || die "could not install:" $missing

    # A server that has just come brings its major version, and that its headers and its pgTAP.
    missing=$(missing_packages)
    if [ -n "$missing" ]; then
        # shellcheck disable=SC2086
        say "setup: installing" $missing
        # shellcheck disable=SC2086
        apt_get install --no-install-recommends $missing || die "could not install:" $missing
    fi
    missing=$(missing_packages)
    # shellcheck disable=SC2086
    [ -z "$missing" ] || die "installed, yet still not to be found:" $missing
    say "setup: done"
}
