# SPDX-FileCopyrightText: Patron Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian 12 / Ubuntu 24.04 packages this project needs, and how they are installed. Sourced, never run.

# To build and to run: compiler, libraries, the two database drivers, fonts.
build_packages=(
    g++ cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl1-mesa-dev
    libsqlite3-dev libpq-dev libarchive-dev libglpk-dev libcurl4-openssl-dev qtkeychain-qt6-dev libgmime-3.0-dev libxml2-dev libseccomp-dev
    libqt6sql6-sqlite libqt6sql6-psql libqt6svg6 qt6-translations-l10n libsecret-1-0 ca-certificates
    fonts-inter fonts-dejavu-core fonts-noto-core fonts-noto-cjk tzdata
)
# To test besides: a linker that is quick with two hundred programs, a real PostgreSQL and a certificate for it, a real mail server, a real keychain, property tests, fuzzing, looking into
# packages, reading the window as a screen reader does, desktop files and man pages.
test_packages=(
    lld librapidcheck-dev postgresql postgresql-contrib sqlite3 python3 dovecot-imapd clang-19 libclang-rt-19-dev dpkg-dev file
    xvfb dbus at-spi2-core python3-pyatspi gnome-keyring openssl
    desktop-file-utils appstream groff-base
)

# Installs what is missing of the packages named; says so; quick when nothing is.
install_missing() {
    local missing=() package
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        echo "Packages are installed on Debian and Ubuntu only; elsewhere these must be there already: $*" >&2
        return 0
    fi
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    echo "Installing: ${missing[*]}" >&2
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            echo "These packages are missing and can only be installed by root or with sudo: ${missing[*]}" >&2
            return 1
        }
        as_root=(sudo)
    fi
    # Told apart from a refused install: one dead mirror of many is no reason to stop.
    "${as_root[@]}" apt-get update -qq || echo "The package lists could not all be refreshed; trying with what is there." >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null || {
        echo "Not everything could be installed: ${missing[*]}" >&2
        return 1
    }
}
