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
export HOME=$SEATKEEPER_KEYRING_HOME XDG_DATA_HOME=$SEATKEEPER_KEYRING_HOME/data
export XDG_RUNTIME_DIR=$SEATKEEPER_KEYRING_HOME XDG_CONFIG_HOME=$SEATKEEPER_KEYRING_HOME/config
printf 'password' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>"$HOME/keyring.log"
"$@"
