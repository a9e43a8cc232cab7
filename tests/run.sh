#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patron Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# README's second command: installs what tests need, builds with warnings as errors, and runs everything offscreen; what reads
# from outside is run under the address and undefined-behaviour sanitizers, too. Its exit code is the truth; ctest's summary ends it.
set -euo pipefail

usage() {
    cat <<'USAGE'
Usage: tests/run.sh [--sanitize | --plain] [--no-fuzz] [--fuzz-seconds N] [--tsan] [-- CTEST ARGUMENTS...]

  --sanitize        everything under the sanitizers (takes about twice as long)
  --plain           nothing under the sanitizers
  --no-fuzz         leave the fuzz targets out
  --fuzz-seconds N  each fuzz target runs so long, from another beginning each time (default: 10, always the same)
  --tsan            before: the store and thread tests under the thread sanitizer
  -- ARGUMENTS      for ctest, e.g. -- -R tst_orders; without the short run under the sanitizers
USAGE
}

wrong() {
    echo "tests/run.sh: $1" >&2
    usage >&2
    exit 2
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
sanitized=floors fuzz=yes fuzz_seconds=10 fuzz_seed=1 tsan=no
while [ $# -gt 0 ]; do
    case $1 in
    --help | -h) usage; exit 0 ;;
    --sanitize) sanitized=all; shift ;;
    --plain) sanitized=nothing; shift ;;
    --no-fuzz) fuzz=no; shift ;;
    --fuzz-seconds)
        [[ ${2:-} =~ ^[1-9][0-9]*$ ]] || wrong "--fuzz-seconds needs a whole number of seconds."
        fuzz_seconds=$2 fuzz_seed=0; shift 2 ;;
    --tsan) tsan=yes; shift ;;
    --) shift; break ;;
    *) wrong "there is no option “$1”." ;;
    esac
done

# shellcheck source=app/packages.sh
. "$here/app/packages.sh"
# shellcheck source=app/configure.sh
. "$here/app/configure.sh"
install_missing "${build_packages[@]}" "${test_packages[@]}"

cd "$here"
# Nothing of the person who runs this may decide a test.
unset PATRONDESK_DB LANGUAGE QT_SCALE_FACTOR QT_FONT_DPI QT_STYLE_OVERRIDE QT_QPA_PLATFORMTHEME \
    PGHOST PGPORT PGUSER PGDATABASE PGPASSWORD PGPASSFILE PGSERVICE PGOPTIONS
export QT_QPA_PLATFORM=offscreen
# The libraries below us keep memory until the end on purpose; our own leaks are still found.
export LSAN_OPTIONS="suppressions=\"$here/tests/lsan.supp\":print_suppressions=0"
export TSAN_OPTIONS="suppressions=\"$here/tests/tsan.supp\":ignore_noninstrumented_modules=1"
export UBSAN_OPTIONS=print_stacktrace=1
# What tests need was installed: none may leave itself out for want of it.
export PATRONDESK_ALL_TESTS=1

# What fails beside others is run once more by itself, and said by name: two busy cores make some waits too long. A test that
# is wrong fails again.
build_and_test() { # PRESET TARGET [CTEST ARGUMENTS...]
    local name=$1 target=$2 failed=build/$1/Testing/Temporary/LastTestsFailed.log
    shift 2
    cmake --build --preset "$name" --target "$target" -- -j "$(nproc)" || return
    rm -f "$failed"
    ctest --test-dir "build/$name" --output-on-failure -j "$(nproc)" --no-tests=error "$@" && return
    [ -s "$failed" ] || return 8
    again+=("$(paste -s -d ' ' "$failed")")
    echo "Once more, one after the other: ${again[-1]}" >&2
    ctest --test-dir "build/$name" --output-on-failure --rerun-failed
}

again=()
finish() {
    [ ${#again[@]} -eq 0 ] || echo "Run twice, since they failed beside others (NUMBER:NAME): ${again[*]}" >&2
    exit "$failed"
}

without_fuzz=()
[ "$fuzz" = yes ] || without_fuzz=(-LE fuzz)
[ $# -eq 0 ] || [ "$sanitized" = all ] || sanitized=nothing
failed=0
if [ "$tsan" = yes ]; then
    configure "$here" tsan
    build_and_test tsan thread_tests -L "store|threads" || failed=$?
fi
if [ "$sanitized" != nothing ]; then
    configure "$here" asan "-DPD_FUZZ_SECONDS=$fuzz_seconds" "-DPD_FUZZ_SEED=$fuzz_seed"
fi
if [ "$sanitized" = all ]; then
    build_and_test asan all "${without_fuzz[@]}" "$@" || failed=$?
    finish
fi
if [ "$sanitized" = floors ]; then
    build_and_test asan floor_tests -L "floors|fuzz" "${without_fuzz[@]}" || failed=$?
fi
[ $failed -eq 0 ] || echo "The run under a sanitizer failed; the other tests follow." >&2
configure "$here" tests
build_and_test tests all "$@" || failed=$?
finish
