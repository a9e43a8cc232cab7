#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patron Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a test beside a secret service of its own, on a message bus of its own: keychain.sh TEST. Ends with 77 where what it
# needs cannot be there.
set -euo pipefail
test=$1
for command in gnome-keyring-daemon dbus-run-session; do
    command -v "$command" >/dev/null || {
        echo "Not run: $command is not there. It is installed by tests/run.sh on Debian and Ubuntu." >&2
        exit 77
    }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME=$folder XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data XDG_CACHE_HOME=$folder/cache XDG_RUNTIME_DIR=$folder/runtime
mkdir -m 700 "$XDG_RUNTIME_DIR"
unset XDG_CURRENT_DESKTOP DESKTOP_SESSION KDE_FULL_SESSION
export PD_KEYCHAIN=there
# shellcheck disable=SC2016 # the inner shell expands it
timeout 280 dbus-run-session -- bash -c '
    printf clerk | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>"$HOME/service.log" &
    service=$!
    for _ in $(seq 100); do
        dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets |
            grep -q true && break
        sleep 0.1
    done
    code=0
    "$1" || code=$?
    kill "$service" 2>/dev/null || true
    exit "$code"' - "$test"
