#!/usr/bin/env bash
# Drives the program named by the first argument from outside, as a screen reader does: through AT-SPI, on a display
# and a bus of its own. Exit status 77 means: skipped, which ./check forbids with SEATKEEPER_CONTRACT=required.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
python=/usr/bin/python3 # the system's own, whose modules the packages below are

skip() {
    printf '%s\n' "$1" >&2
    [ "${SEATKEEPER_CONTRACT:-}" = required ] && exit 1
    exit 77
}

for tool in Xvfb dbus-run-session "$python" /usr/libexec/at-spi-bus-launcher; do
    command -v "$tool" >/dev/null \
        || skip "Skipped: there is no $tool. Packages: xvfb dbus at-spi2-core python3-pyatspi."
done
"$python" -c 'import pyatspi' 2>/dev/null || skip "Skipped: Python has no pyatspi. Package: python3-pyatspi."

folder=$(mktemp -d)
# Only a display that has ended leaves its number to the next one.
trap 'kill "$display" 2>/dev/null && wait "$display" || true; rm -rf "$folder"' EXIT
mkfifo "$folder/display"
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -noreset 3>"$folder/display" >"$folder/xvfb.log" 2>&1 &
display=$!
read -rt 20 number <"$folder/display" || { cat "$folder/xvfb.log" >&2; exit 1; }

mkdir -m 700 "$folder/runtime"
export DISPLAY=:$number XDG_RUNTIME_DIR=$folder/runtime HOME=$folder
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 PYTHONDONTWRITEBYTECODE=1
dbus-run-session -- "$python" -W ignore drive.py "${1:-../../../build/dev/seatkeeper}" "$folder/data"
