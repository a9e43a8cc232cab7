#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patron Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the translations' files up to the sources: new sentences come in unfinished, old ones go. English holds plural
# forms only. With a folder, writes there instead (the test compares it with what is committed).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
into=${1:-$here/translations}
lupdate=$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)
cd "$here"
for language in es fr de pt_BR ar en; do
    [ "$into" = "$here/translations" ] || cp "translations/patrondesk_$language.ts" "$into/" 2>/dev/null || true
    only=()
    [ "$language" = en ] && only=(-pluralonly)
    "$lupdate" -silent -no-obsolete -locations none "${only[@]}" -source-language en -target-language "$language" \
        -extensions cpp,h -I . app ui -ts "$into/patrondesk_$language.ts"
done
