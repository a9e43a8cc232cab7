#!/bin/sh
# SPDX-FileCopyrightText: Patron Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# run_test.sh RUN.SH: what app/run.sh says and refuses before it installs or builds anything.
set -u
run=$1
bad=0

complain() {
    echo "$*" >&2
    bad=1
}

help=$("$run" --help) || complain "--help fails"
for words in --db --demo --import --build-only 'the window asks how to begin'; do
    printf '%s\n' "$help" | grep -qF -e "$words" || complain "--help does not say $words"
done
refused() { # WORDS THAT ARE SAID, ARGUMENTS...
    words=$1
    shift
    said=$("$run" "$@" 2>&1)
    code=$?
    [ "$code" = 2 ] || complain "$*: exit code $code, not 2"
    printf '%s\n' "$said" | grep -qF -e "$words" || complain "$*: does not say: $words"
}
refused 'there is no option' --no-such-option
refused 'only one can be opened' --demo --db x.db
refused 'nothing is imported into the demo theatre' --demo --import "$run"
refused '--demo belongs to the window' --demo cli search x
refused 'There is no file or folder' --import /no/such/export.zip
exit $bad
