#!/usr/bin/env bash
# Installs the Debian package in a Debian 12 that has nothing else, runs it there as an ordinary user, and removes it
# without a trace: check.sh PACKAGE.deb FOLDER. The bare system is made once, in FOLDER, and used again. Where that
# is not allowed, or there is nowhere to fetch it from, it says so and looks only at what can be seen from here.
set -euo pipefail
package=$(realpath "$1")
system=$2/debian-12
pristine=$2/debian-12.pristine # there as long as the system is as it was made
log=$2/package.log
id=io.github.seatkeeper.Seatkeeper
mirror=http://deb.debian.org/debian

fail() {
    printf '%s\n' "$1" >&2
    [ ! -s "$log" ] || tail -n 15 "$log" >&2
    exit 1
}

# What belongs into the package, and what desktops make of it.
look_at_package() {
    local unpacked
    unpacked=$(mktemp -d)
    dpkg-deb -x "$package" "$unpacked"
    local share=$unpacked/usr/share
    for file in "$unpacked/usr/bin/seatkeeper" "$share/applications/$id.desktop" "$share/metainfo/$id.metainfo.xml" \
        "$share"/icons/hicolor/{16x16,22x22,24x24,32x32,48x48,64x64,128x128,256x256,512x512}/apps/"$id.png" \
        "$share/icons/hicolor/scalable/apps/$id.svg" "$share/man/man1/seatkeeper.1.gz" \
        "$share"/doc/seatkeeper/{copyright,changelog.gz}; do
        [ -s "$file" ] || fail "The package lacks ${file#"$unpacked"}."
    done
    desktop-file-validate "$share/applications/$id.desktop" || fail "The .desktop file is not valid."
    appstreamcli validate --no-net "$share/metainfo/$id.metainfo.xml" >"$log" || fail "The AppStream metainfo is not valid."
    local version
    version=$(dpkg-deb -f "$package" Version)
    grep -q "<release version=\"$version\"" "$share/metainfo/$id.metainfo.xml" \
        || fail "The AppStream metainfo does not know version $version."
    ! ldd "$unpacked/usr/bin/seatkeeper" | grep 'not found' || fail "A library of the program is missing."
    rm -r "$unpacked"
}

is_debian_12() {
    (source /etc/os-release && [ "$ID $VERSION_CODENAME" = "debian bookworm" ])
}

# Makes the bare system, unless it is there; false where that cannot be.
make_system() {
    is_debian_12 || return 1 # a package fits the system that it was built on
    [ -e "$pristine" ] && return
    [ "$(id -u)" -eq 0 ] && command -v debootstrap >/dev/null || return 1
    printf 'Making a bare Debian 12…\n'
    rm -rf --one-file-system "$system"
    debootstrap --variant=minbase bookworm "$system" "$mirror" >"$log" 2>&1 || return 1
    cp /etc/resolv.conf "$system/etc/resolv.conf"
    printf '#!/bin/sh\nexit 101\n' >"$system/usr/sbin/policy-rc.d" # no service is started there
    chmod +x "$system/usr/sbin/policy-rc.d"
    echo force-unsafe-io >"$system/etc/dpkg/dpkg.cfg.d/seatkeeper-check" # quicker; nothing there has to last
    touch "$pristine"
}

inside() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 HOME=/tmp DEBIAN_FRONTEND=noninteractive \
        chroot "$@" >>"$log" 2>&1
}

as_user() {
    inside --userspec=nobody:nogroup "$system" timeout 60 "$@"
}

try_package() {
    rm "$pristine" # until all is as before
    cp "$package" "$system/tmp/seatkeeper.deb"
    inside "$system" apt-get install -y --no-install-recommends /tmp/seatkeeper.deb || fail "The package cannot be installed."
    as_user seatkeeper --version || fail "The installed program does not start."
    as_user seatkeeper --demo --language de --screenshot /tmp/dashboard.png || fail "The installed program makes no picture."
    as_user seatkeeper --demo --language nb --page licences --export /tmp/seats.xlsx || fail "The installed program exports nothing."
    [ -s "$system/tmp/dashboard.png" ] && [ -s "$system/tmp/seats.xlsx" ] || fail "The installed program wrote empty files."
    inside "$system" apt-get purge -y seatkeeper || fail "The package cannot be removed."
    local left
    left=$(cd "$system" && find . -xdev -path ./tmp -prune -o -iname '*seatkeeper*' -not -name seatkeeper-check -print)
    [ -z "$left" ] || fail "The package leaves behind: $left"
    inside "$system" apt-get autoremove -y --purge || fail "What the package needed cannot be removed."
    find "$system/tmp" -mindepth 1 -delete
    touch "$pristine"
}

mkdir -p "$2"
: >"$log"
look_at_package
if make_system && inside "$system" apt-get update; then
    try_package
    printf 'The package installs, runs and goes without a trace on a bare Debian 12.\n'
else
    printf 'A bare Debian 12 takes root, debootstrap, %s and a Debian 12 to build on: only looked at what is in the package and what it links.\n' "$mirror"
fi
