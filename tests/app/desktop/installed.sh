#!/bin/sh
# SPDX-FileCopyrightText: Patron Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# installed.sh BUILD: what `cmake --install` lays down works from where it lies, and `cpack -G DEB` makes a package that
# holds the same files and names what no linker sees.
set -eu
build=$1
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
bad=0

complain() {
    echo "$*" >&2
    bad=1
}

cmake --install "$build" --prefix "$place/tree" >"$place/install.log" 2>&1 || { cat "$place/install.log" >&2; exit 1; }
cli=$place/tree/bin/patrondesk-cli
for file in bin/patrondesk share/applications/org.patrondesk.PatronDesk.desktop share/man/man1/patrondesk.1 \
    share/metainfo/org.patrondesk.PatronDesk.metainfo.xml share/icons/hicolor/scalable/apps/org.patrondesk.PatronDesk.svg; do
    [ -s "$place/tree/$file" ] || complain "cmake --install leaves out $file"
done
"$cli" --db "$place/demo.db" demo --contacts 50 >/dev/null || complain "the installed program makes no demo theatre"
page=$("$cli" --db "$place/demo.db" --lang de search a) && [ -n "$page" ] || complain "the installed program finds nobody"
"$cli" --db "$place/demo.db" preview --contact 1 --format pdf --out "$place/page.pdf" >/dev/null && head -c 5 "$place/page.pdf" | grep -q %PDF- ||
    complain "the installed program writes no PDF"
printf 'From: a@b.example\nSubject: Seats\n\nRow F please.\n' >"$place/letter.eml"
"$cli" --db "$place/demo.db" mail import "$place/letter.eml" >/dev/null || complain "the installed program does not find what reads its mail"
"$place/tree/bin/patrondesk" --version | grep -q . || complain "the installed window does not start"

(cd "$place" && cpack -G DEB --config "$build/CPackConfig.cmake" -B "$place/package") >"$place/cpack.log" 2>&1 || { cat "$place/cpack.log" >&2; exit 1; }
deb=$(find "$place/package" -maxdepth 1 -name '*.deb')
depends=$(dpkg-deb -f "$deb" Depends)
for package in libqt6sql6-sqlite libqt6sql6-psql libqt6svg6 tzdata qt6-translations-l10n fonts-inter fonts-noto-core; do
    case ", $depends," in
    *", $package,"* | *", $package ("*) ;;
    *) complain "the package does not depend on $package: $depends" ;;
    esac
done
dpkg-deb -c "$deb" | awk '$1 !~ /^d/ { print substr($6, 7) }' | sort >"$place/packed"
(cd "$place/tree" && find . -type f) | sed 's|^\./||' | sort >"$place/installed"
# A package holds the man pages as they are or packed.
sed -i 's/\.gz$//' "$place/packed"
diff "$place/installed" "$place/packed" >&2 || complain "the package and the installed tree hold different files"
exit $bad
