#!/bin/sh
# SPDX-FileCopyrightText: Patron Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# A throw-away PostgreSQL for the tests: postgres.sh start|stop FOLDER; halt and goOn keep what is in it.
# FOLDER/socket then names its socket folder. No TCP; initdb refuses root, so root lends it to an unprivileged user.
set -eu
folder=$2
command=$1

as_server_user() {
    if [ "$(id -u)" -ne 0 ]; then
        "$@"
    elif id postgres >/dev/null 2>&1; then
        runuser -u postgres -- "$@"
    else
        runuser -u nobody -- "$@"
    fi
}

bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
if [ -z "$bin" ]; then
    echo "The tests need PostgreSQL's server programs (package postgresql)." >&2
    exit 1
fi

stop() {
    [ -f "$folder/socket" ] || return 0
    place=$(cat "$folder/socket")
    if [ -d "$place/data" ]; then
        (cd / && as_server_user "$bin/pg_ctl" -D "$place/data" -m immediate -w stop >/dev/null 2>&1) || true
        rm -rf "$place"
    fi
    rm -f "$folder/socket"
}

start() {
    mkdir -p "$folder"
    stop
    place=$(cd / && as_server_user mktemp -d /tmp/pdpg.XXXXXX) # short: a socket's path has at most 107 bytes
    cd /
    as_server_user "$bin/initdb" -D "$place/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 -N >"$folder/initdb.log" 2>&1 || {
        cat "$folder/initdb.log" >&2
        exit 1
    }
    as_server_user sh -c "printf '%s\n' 'local all locked scram-sha-256' 'local all all trust' >'$place/data/pg_hba.conf'"
    echo "$place" >"$folder/socket"
    goOn
    as_server_user chmod 755 "$place"
}

halt() {
    place=$(cat "$folder/socket")
    cd /
    as_server_user "$bin/pg_ctl" -D "$place/data" -m fast -w stop >/dev/null
}

goOn() {
    place=$(cat "$folder/socket")
    cd /
    as_server_user "$bin/pg_ctl" -D "$place/data" -l "$place/log" -w \
        -o "-c listen_addresses='' -c unix_socket_directories='$place' -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=100" \
        start >/dev/null || {
        cat "$place/log" >&2
        exit 1
    }
}

case $command in
start) start ;;
stop) stop ;;
halt) halt ;;
goOn) goOn ;;
*)
    echo "postgres.sh start|stop|halt|goOn FOLDER" >&2
    exit 2
    ;;
esac
