#!/usr/bin/env bash
# Runs a program with a message bus and an open keyring of its own: nothing of the user's is touched.
set -euo pipefail
if [ -z "${SEATKEEPER_KEYRING_HOME:-}" ]; then
    SEATKEEPER_KEYRING_HOME=$(mktemp -d)
    export SEATKEEPER_KEYRING_HOME
    trap 'rm -rf "$SEATKEEPER_KEYRING_HOME"' EXIT
    dbus-run-session -- "$0" "$@"
    exit
fi

export HOME=$SEATKEEPER_KEYRING_HOME XDG_RUNTIME_DIR=$SEATKEEPER_KEYRING_HOME
export XDG_DATA_HOME=$HOME/data XDG_CONFIG_HOME=$HOME/config
gnome-keyring-daemon --unlock --foreground --components=secrets \
    < <(printf password) >"$HOME/keyring.log" 2>&1 &
trap 'kill '$!' 2>/dev/null && wait || true' EXIT

# Whoever asks too early has the bus start another one, which is locked.
has_keyring() {
    dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \
        org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets | grep -q 'boolean true'
}
for _ in {1..100}; do
    has_keyring && break
    sleep 0.1
done
has_keyring || { cat "$HOME/keyring.log" >&2; exit 1; }
"$@"
