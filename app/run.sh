#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patron Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# README's first command: installs what is missing, builds, opens the window.
set -euo pipefail

usage() {
    cat <<'USAGE'
Usage: app/run.sh [--db URL] [--import PATH...]   build, and open the window
       app/run.sh --demo                          build, and open the window on the demo theatre
       app/run.sh --build-only                    build, and stop
       app/run.sh [--db URL] cli ARGUMENTS...     build, and run patrondesk-cli with these arguments

  --db URL        the database to open: sqlite:///home/me/theatre.db, a file's path, or
                  postgresql://host/name. Without it: the one used last. Where none was used yet
                  the window asks how to begin: demo theatre, import, or shared database.
  --demo          the demo theatre, which is made on first use.
  --import PATH   import an export (folder, zip or CSV files) first; without --db into
                  a database of its own beside the demo theatre.
USAGE
}

wrong() {
    echo "app/run.sh: $1" >&2
    usage >&2
    exit 2
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
db='' demo=no build_only=no imports=() cli=no
while [ $# -gt 0 ]; do
    case $1 in
    --help | -h) usage; exit 0 ;;
    --db) [ $# -ge 2 ] || wrong "--db needs an address."; db=$2; shift 2 ;;
    --db=*) db=${1#--db=}; shift ;;
    --import)
        shift
        while [ $# -gt 0 ] && [[ $1 != --* ]]; do imports+=("$1"); shift; done
        [ ${#imports[@]} -gt 0 ] || wrong "--import needs a folder, a zip or CSV files." ;;
    --demo) demo=yes; shift ;;
    --build-only) build_only=yes; shift ;;
    cli) cli=yes; shift; break ;;
    *) wrong "there is no option “$1”." ;;
    esac
done
[ "$cli" = no ] || [ ${#imports[@]} -eq 0 ] || wrong "--import belongs to the window; use: app/run.sh cli import PATH"
[ "$demo" = no ] || [ -z "$db" ] || wrong "--db and --demo name two databases; only one can be opened."
[ "$demo" = no ] || [ ${#imports[@]} -eq 0 ] || wrong "nothing is imported into the demo theatre."
[ "$demo" = no ] || [ "$cli" = no ] || wrong "--demo belongs to the window; use: app/run.sh --db FILE cli demo"
for path in "${imports[@]}"; do
    [ -e "$path" ] || { echo "There is no file or folder $path to import." >&2; exit 2; }
done

# shellcheck source=app/packages.sh
. "$here/app/packages.sh"
# shellcheck source=app/configure.sh
. "$here/app/configure.sh"
install_missing "${build_packages[@]}"

build=$here/build/run
{
    configure "$here" run
    cmake --build "$build" --target patrondesk patrondesk-cli -- -j "$(nproc)"
} >&2

[ "$build_only" = no ] || exit 0
[ "$cli" = no ] || exec "$build/app/patrondesk-cli" ${db:+--db "$db"} "$@"

if [ ${#imports[@]} -gt 0 ]; then
    if [ -z "$db" ]; then
        data=${XDG_DATA_HOME:-$HOME/.local/share}/patrondesk
        mkdir -p "$data"
        db=$data/theatre.db
    fi
    # 1 = done, with rows to look at: the report says which.
    "$build/app/patrondesk-cli" --db "$db" import "${imports[@]}" || [ $? -eq 1 ]
fi
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    echo "There is no screen to open a window on. Everything is built; app/run.sh cli --help works without one." >&2
    exit 1
fi
window=()
[ -z "$db" ] || window+=(--db "$db")
[ "$demo" = no ] || window+=(--demo)
exec "$build/app/patrondesk" "${window[@]}"
