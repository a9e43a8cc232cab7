#!/bin/sh
# SPDX-FileCopyrightText: Patron Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# desktopfiles.sh SOURCE BUILD PATRONDESK PATRONDESK-CLI: the desktop file, the metainfo, the man pages and the icons are
# valid, say what the programs say, in the languages of the window where a desktop shows them, and are installed.
set -eu
source=$1
build=$2
patrondesk=$3
cli=$4
id=org.patrondesk.PatronDesk
bad=0

complain() {
    echo "$*" >&2
    bad=1
}

desktop-file-validate "$source/resources/desktop/$id.desktop" || complain "the desktop file is not valid"
appstreamcli validate --no-net "$source/resources/desktop/$id.metainfo.xml" || complain "the metainfo is not valid"

for file in "$source"/translations/patrondesk_*.ts; do
    language=${file##*patrondesk_}
    language=${language%.ts}
    [ "$language" != en ] || continue
    for key in GenericName Comment Keywords Name; do
        grep -q "^$key\[$language\]=." "$source/resources/desktop/$id.desktop" || complain "the desktop file has no $key in $language"
    done
    for tag in summary p li; do
        english=$(grep -c "<$tag>" "$source/resources/desktop/$id.metainfo.xml")
        [ "$(grep -c "<$tag xml:lang=\"$language\">." "$source/resources/desktop/$id.metainfo.xml")" -eq "$english" ] ||
            complain "the metainfo does not say every <$tag> in $language"
    done
done

for page in patrondesk patrondesk-cli; do
    said=$(groff -man -ww -Tutf8 -z "$source/resources/man/$page.1" 2>&1)
    [ -z "$said" ] || complain "$page.1: $said"
done
plain() { # PAGE: its words, without hyphenation or bold
    groff -man -Tascii -P-c -rHY=0 "$source/resources/man/$1.1" 2>/dev/null | sed 's/.\x08//g'
}
for option in $("$patrondesk" --help | grep -o -e '--[a-z-]*' | grep -v -e '--help-all' | sort -u); do
    plain patrondesk | grep -q -e "$option" || complain "patrondesk.1 does not name $option"
done
for command in $("$cli" --help | sed -n 's/^Commands: *//p'); do
    plain patrondesk-cli | grep -q -e "^ *$command" || complain "patrondesk-cli.1 does not name $command"
done
version=$("$patrondesk" --version | sed 's/.* //')
for page in patrondesk patrondesk-cli; do
    grep -q "Patron Desk $version" "$source/resources/man/$page.1" || complain "$page.1 is not of version $version"
done
grep -q "<release version=\"$version\"" "$source/resources/desktop/$id.metainfo.xml" || complain "the metainfo knows no version $version"

for size in 16 22 24 32 48 64 128 256 512; do
    file -b "$build/app/icons/hicolor/${size}x$size/apps/$id.png" | grep -q "PNG image data, $size x $size" || complain "no icon of $size"
done
for place in applications/$id.desktop metainfo/$id.metainfo.xml man/man1/patrondesk.1 man/man1/patrondesk-cli.1 \
    icons/hicolor/scalable/apps/$id.svg; do
    grep -rqF "$(basename "$place")" "$build/cmake_install.cmake" || complain "$place is not installed"
done
exit $bad
