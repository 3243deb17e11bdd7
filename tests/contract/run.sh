#!/usr/bin/env bash
# Lets the vendor's own client drive the demo tenant of the program named by the first argument.
# Exit status 77 means: skipped, which ./check forbids with SEATKEEPER_CONTRACT=required.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

skip() {
    printf '%s\n' "$1" >&2
    [ "${SEATKEEPER_CONTRACT:-}" = required ] && exit 1
    exit 77
}

command -v node >/dev/null || skip "Skipped: there is no node. ./check fetches one."
[ -d node_modules/@superoffice/webapi ] \
    || skip "Skipped: the vendor's client is not installed. Run ./check, or npm ci in tests/contract."
export SEATKEEPER_PROGRAM=${1:-../../build/dev/seatkeeper}
exec node --test --test-reporter=spec
