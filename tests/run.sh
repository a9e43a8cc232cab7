#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patron Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# README's second command: installs what tests need, builds with warnings as errors under the address and
# undefined-behaviour sanitizers, and runs everything offscreen. Its exit code is the truth.
set -euo pipefail

usage() {
    cat <<'USAGE'
Usage: tests/run.sh [--plain] [--no-fuzz] [--fuzz-seconds N] [--tsan] [CTEST ARGUMENTS...]

  --plain           without sanitizers (quicker to build while you work)
  --no-fuzz         leave the fuzz targets out
  --fuzz-seconds N  how long each fuzz target runs (default 10)
  --tsan            besides: the store and thread tests under the thread sanitizer
USAGE
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
preset=asan fuzz=yes fuzz_seconds=10 tsan=no
while [ $# -gt 0 ]; do
    case $1 in
    --help | -h) usage; exit 0 ;;
    --plain) preset=dev; shift ;;
    --no-fuzz) fuzz=no; shift ;;
    --fuzz-seconds) fuzz_seconds=$2; shift 2 ;;
    --tsan) tsan=yes; shift ;;
    *) break ;;
    esac
done

# shellcheck source=app/packages.sh
. "$here/app/packages.sh"
install_missing "${build_packages[@]}" "${test_packages[@]}"

cd "$here"
export QT_QPA_PLATFORM=offscreen
# The libraries below us keep memory until the end on purpose; our own leaks are still found.
export LSAN_OPTIONS="suppressions=$here/tests/lsan.supp:print_suppressions=0"
export UBSAN_OPTIONS=print_stacktrace=1

build_and_test() { # PRESET [CTEST ARGUMENTS...]
    local name=$1
    shift
    cmake --preset "$name" >/dev/null
    cmake --build --preset "$name" -- -j "$(nproc)"
    ctest --test-dir "build/$name" --output-on-failure -j "$(nproc)" --no-tests=error "$@"
}

if [ "$fuzz" = yes ]; then
    cmake --preset fuzz >/dev/null
    cmake --build --preset fuzz --target fuzz_targets -- -j "$(nproc)"
    for target in build/fuzz/tests/fuzz/fuzz_*; do
        [ -x "$target" ] && [ -f "$target" ] || continue
        corpus=$(mktemp -d)
        echo "Fuzzing $(basename "$target") for $fuzz_seconds s"
        "$target" -max_total_time="$fuzz_seconds" -print_final_stats=0 -verbosity=0 "$corpus" "$here/tests/fuzz/corpus/$(basename "$target")"
        rm -rf "$corpus"
    done
fi
[ "$tsan" = no ] || TSAN_OPTIONS="suppressions=$here/tests/tsan.supp" build_and_test tsan -L "store|threads"
build_and_test "$preset" "$@"
