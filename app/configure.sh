# SPDX-FileCopyrightText: Patron Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Configuring a preset only when it must be. Sourced, never run.

# What was compiled in one checkout is not compiled again in another: paths count from the checkout. Breakpoints still
# find the sources, which are named from the build folder.
export CCACHE_BASEDIR=${here:?} CCACHE_NOHASHDIR=1

# configure SOURCE PRESET [CMAKE ARGUMENTS...]: nothing to do when the tree is configured as its presets say; ninja
# itself notices changed CMakeLists. A tree that was copied or moved here is configured anew.
configure() {
    local source=$1 preset=$2 tree=$1/build/$2 fresh=()
    shift 2
    if [ -f "$tree/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$source" "$tree/CMakeCache.txt"; then
        fresh=(--fresh)
    elif [ -f "$tree/build.ninja" ] && [ ! "$source/CMakePresets.json" -nt "$tree/build.ninja" ] &&
        [ "$(cat "$tree/configured" 2>/dev/null)" = "$*" ]; then
        return 0
    fi
    mkdir -p "$source/build"
    (cd "$source" && cmake --preset "$preset" "${fresh[@]}" "$@" >"$source/build/configure-$preset.log" 2>&1) || {
        cat "$source/build/configure-$preset.log" >&2
        return 1
    }
    printf '%s\n' "$*" >"$tree/configured"
}
