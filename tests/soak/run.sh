#!/usr/bin/env bash
# Works for eight simulated hours with the program of a build folder, on two demo tenants, and fails where memory,
# descriptors, threads or widgets become more:
#   tests/soak/run.sh build/release
# The sanitizers' build shows leaks besides: build its targets "seatkeeper" and "soak", then run.sh build/asan.
set -euo pipefail
build=$(cd "$1" && pwd)
scratch=$(mktemp -d)
servers=()
trap '[ ${#servers[@]} -eq 0 ] || kill "${servers[@]}" 2>/dev/null; wait; rm -rf "$scratch"' EXIT

# Starts a demo tenant of so many associates; sets $root.
start_tenant() {
    local ready="$scratch/tenant-$1.txt"
    : >"$ready"
    "$build/seatkeeper" --demo-server --port 0 --demo-associates "$1" >"$ready" &
    servers+=($!)
    until grep -q '^READY ' "$ready"; do
        kill -0 "${servers[-1]}" 2>/dev/null || { printf 'A demo tenant could not start.\n' >&2; exit 1; }
        sleep 0.1
    done
    root=$(sed -n 's/^READY //p' "$ready")
}

export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 DBUS_SESSION_BUS_ADDRESS=disabled: XDG_RUNTIME_DIR="$scratch"
export UBSAN_OPTIONS=print_stacktrace=1
LSAN_OPTIONS="suppressions=$(dirname "${BASH_SOURCE[0]}")/../project/leaks.supp:print_suppressions=0"
export LSAN_OPTIONS
roots=()
for associates in 400 150; do
    start_tenant "$associates"
    roots+=("$root")
done
# The offscreen platform says this of every dialog.
"$build/soak" "${roots[@]}" 2> >(grep -v '^This plugin does not support' >&2)
