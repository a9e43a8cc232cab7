#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patron Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Opens the built program on a small demo database under a screen and a message bus of its own, and has it read as a
# screen reader does. Usage: run.sh PATRONDESK PATRONDESK-CLI. Ends with 77 where what it needs is not there, and with 1
# where it must be: PATRONDESK_ALL_TESTS is set by tests/run.sh, which installs it.
set -euo pipefail

program=$1 cli=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

skip() {
    echo "Not run: $1. It is installed by tests/run.sh on Debian and Ubuntu." >&2
    [ -z "${PATRONDESK_ALL_TESTS:-}" ] || exit 1
    exit 77
}
for command in Xvfb dbus-run-session; do
    command -v "$command" >/dev/null || skip "$command is not there"
done
[ -x /usr/libexec/at-spi-bus-launcher ] || skip "at-spi2-core is not there"
/usr/bin/python3 -c 'import pyatspi' 2>/dev/null || skip "python3-pyatspi is not there"

folder=$(mktemp -d)
screen=
cleanup() {
    [ -z "$screen" ] || kill "$screen" 2>/dev/null || true
    rm -rf "$folder"
}
trap cleanup EXIT

export HOME=$folder XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data XDG_RUNTIME_DIR=$folder/runtime XDG_CACHE_HOME=$folder/cache
mkdir -m 700 "$XDG_RUNTIME_DIR"
QT_QPA_PLATFORM=offscreen "$cli" --db "$folder/theatre.db" demo --contacts 50 >/dev/null

# The X server picks a free number and writes it once it is ready.
mkfifo "$folder/display"
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -noreset 3>"$folder/display" 2>/dev/null &
screen=$!
read -r number <"$folder/display"
export DISPLAY=:$number QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_ACCESSIBILITY=1 LC_ALL=C.UTF-8
unset WAYLAND_DISPLAY
export PYTHONDONTWRITEBYTECODE=1

printf '%s\n' Id,FirstName,LastName,Email,Shoe_Size__c 003000000000001AAA,Ana,Ruiz,ana@mailbox.example,41 003000000000002AAA,,,, >"$folder/Contact.csv"
timeout 400 dbus-run-session -- /usr/bin/python3 "$here/read_window.py" "$program" --db "$folder/theatre.db" --theme light "$folder/Contact.csv"
