# shellcheck shell=sh
# test/fuzz/lib-fuzz.sh: what dev/fuzz, test/run-unit and grow-corpus share; sourced after dev/lib.sh, in
# the root of the clone.

# No input that is worth keeping is longer.
FUZZ_MAX_LEN=4096

fuzz_targets()
{
    for target in test/fuzz/fuzz_*.c; do
        target=${target##*/fuzz_}
        say "${target%.c}"
    done
}

# The folders of the corpus that are the target's: a cube is made of reports.
fuzz_corpora()
{
    case $1 in
        cube) say "test/fuzz/corpus/cube test/fuzz/corpus/report" ;;
        dialects) say "test/dialects test/fuzz/corpus/dialects" ;;
        protect) say "test/fuzz/corpus/audit" ;;
        *) say "test/fuzz/corpus/$1" ;;
    esac
}

# Whether libFuzzer is there, which is in the runtime of clang; where it is not, after trying to install it.
fuzz_has_libfuzzer()
{
    has_runtime()
    {
        ls "$(clang -print-resource-dir 2>/dev/null)"/lib/*/libclang_rt.fuzzer* >/dev/null 2>&1
    }
    has_runtime || { apt_get update && apt_get install --no-install-recommends clang libclang-rt-dev; } >/dev/null 2>&1 || true
    has_runtime
}

# Build all targets for the engine: libfuzzer or afl.
fuzz_build()
{
    make -s PG_CONFIG="$(find_pg_config)" words
    make -s -k -j2 -C test/fuzz ENGINE="$1" || die "not every target compiles for $1"
}

# libFuzzer's options for the target: vocabulary is a help only where there is text.
fuzz_options()
{
    case $1 in
        report | cube | dialects) say "-max_len=$FUZZ_MAX_LEN -dict=test/fuzz/build/vocabulary.dict" ;;
        period) say "-max_len=128 -dict=test/fuzz/build/vocabulary.dict" ;;
        *) say "-max_len=256" ;;
    esac
    say "-rss_limit_mb=2048 -print_final_stats=1"
}

# Why a target stopped, by its log.
fuzz_complaint()
{
    grep -m 1 -E 'demand not met|runtime error|ERROR: ' "$1" || tail -n 1 "$1"
}
