# shellcheck shell=sh
# dev/chroot.sh: a minimal Debian in a folder, for tests on a machine with nothing
# installed.  Sourced after dev/lib.sh; needs root or sudo, Linux, and a mirror of Debian.

# The sources of a suite, with its updates, as this system's apt has them; of another suite what its
# mirror has.
sources_of()
{
    # shellcheck disable=SC2016  # for apt-get to expand
    apt-get indextargets --format 'deb $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' 'Origin: Debian' |
        awk -v suite="$1" 'BEGIN { mirror = "http://deb.debian.org/debian" }
            $3 == suite || index($3, suite "-") == 1 { print; found = 1 }
            $2 ~ /\/debian\/?$/ { mirror = $2 }
            END { if (!found) print "deb", mirror, suite, "main" }'
}

# make_chroot SUITE FOLDER: a minimal Debian of the suite, as bookworm, in the folder, which it makes;
# with the mirrors, the proxy and the clock that this system's apt goes by (in FOLDER.options).  To
# remove the folder is the caller's, by as_root rm.
make_chroot()
{
    need mmdebstrap mmdebstrap unshare util-linux
    mkdir -p "$2"
    apt-config dump | grep -E '^Acquire::(https?::|Check-)' >"$2.options" || true
    sources_of "$1" | as_root mmdebstrap --quiet --mode=root --variant=minbase --aptopt="$2.options" \
        --dpkgopt=force-unsafe-io --skip=cleanup/apt "$1" "$2" -
}

# in_chroot FOLDER COMMAND [ARGUMENT...]: run it there, as root.  Mounts and processes are in name
# spaces of their own, which the kernel takes down with the command, however that ends.
in_chroot()
{
    folder=$1
    shift
    # shellcheck disable=SC2016  # expanded inside
    as_root unshare --mount --pid --fork --kill-child sh -ec '
        mount --bind "$0" "$0"
        mount -t proc proc "$0/proc"
        mount --rbind /dev "$0/dev"
        mount -t tmpfs tmpfs "$0/dev/shm"
        exec chroot "$0" "$@"' "$folder" \
        env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "$@"
}

# Can this system do it?  Root or sudo, name spaces and mounts are what is missing in many containers.
can_chroot()
{
    { [ "$(id -u)" = 0 ] || sudo -n true; } 2>/dev/null &&
        as_root unshare --mount --pid --fork --kill-child true 2>/dev/null
}
