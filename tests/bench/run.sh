#!/usr/bin/env bash
# Measures the largest tenant, 25,000 associates and 60 licences, and how fast it is read: by Seatkeeper, by the
# vendor's own client, by Qt with nothing built on it, and by wrk, which decodes nothing and so shows where the limit
# is. Where client and server are measured, each has a processor of its own. Prints one table; fails where a budget is
# missed:
#   tests/bench/run.sh build/release
set -euo pipefail
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 DBUS_SESSION_BUS_ADDRESS=disabled:
build=$(cd "$1" && pwd)
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
answer="$here/../services/superoffice/data/sample_assignments.json"
budget=3000 # answers per second
growth_limit=2048 # KiB
gap_limit=50 # ms for which the event loop may do nothing else

on_client() { taskset -c 0 "$@"; }

# Starts a server in the background; sets $server and $root.
start_server() {
    local ready="$build/bench-server.txt"
    : >"$ready"
    taskset -c 1 "$@" >"$ready" &
    server=$!
    until grep -q '^READY ' "$ready"; do
        kill -0 "$server" 2>/dev/null || { printf 'The server %s could not start.\n' "$1" >&2; exit 1; }
        sleep 0.1
    done
    root=$(sed -n 's/^READY //p' "$ready")
}
stop_server() {
    kill "$server" 2>/dev/null && wait "$server" 2>/dev/null || true
    server=
}
server=
trap '[ -z "$server" ] || kill "$server"' EXIT

# Answers a second; fails where some of them are no answers.
wrk_rate() {
    BODY=$2 on_client wrk -t 1 -c 6 -d 5s -s "$here/peer.lua" "$1" | awk '
        /Non-2xx|Socket errors/ { print "wrk: " $0 >"/dev/stderr"; failed = 1 }
        /^Requests\/sec:/ { printf "%d", $2 }
        END { exit failed }'
}
quotient() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.3f", a / b }'; }

failed=0
row() { "$build/bench_row" "$@" || failed=1; }
bench() { "$build/$1" || failed=1; }

# The same read over and over by our client, which may ask for less than all of it, and by others, which ask for all.
# Budgets: answers a second, and how many times as many as the vendor's client and wrk read; "-": none.
measure() {
    local server=$1 operation=$2 body=$3 count=$4 wanted=$5 wanted_peer=$6 wanted_wrk=$7
    local url="$root/v1/Agents/License/$operation"
    local ours growth gap peer bare wrk
    read -r ours growth gap <<<"$(on_client "$build/bench_http" "$root" "$operation" "$count")"
    peer=$(on_client node "$here/peer.mjs" "$root" "$operation" "$((count / 5))")
    bare=$(on_client "$build/bench_bare" "$url" "$body" "$((count / 5))")
    wrk=$(wrk_rate "$url" "$body")
    row "$server: answers a second" "$ours" /s more "$wanted" "vendor's client" "$peer" \
        'bare QNetworkAccessManager' "$bare" wrk "$wrk"
    row "$server: times the vendor's client" "$(quotient "$ours" "$peer")" × more "$wanted_peer"
    row "$server: times wrk" "$(quotient "$ours" "$wrk")" × more "$wanted_wrk"
    row "$server: growth of memory" "$growth" KiB less "$growth_limit"
    row "$server: longest stall of the event loop" "$gap" ms less "$gap_limit"
}

# As wide as in measures.cpp.
printf '%-52s%14s%34s%8s%14s\n' measure ours peer ratio budget
one_owner=(GetThirdPartyLicenseAssignments '{"AssociateId":1,"ModuleOwner":"SIGNFLOW"}')
all_owners=(GetUserLicenses '{"AssociateId":1}')
start_server "$build/bench_server" "$answer"
measure 'canned server' "${one_owner[@]}" 100000 "$budget" - -
stop_server
start_server "$build/seatkeeper" --demo-server --port 0
measure 'demo, one owner' "${one_owner[@]}" 20000 - 4 0.3
measure 'demo, all owners' "${all_owners[@]}" 10000 - 4 0.3
stop_server
bench bench_matrix
bench bench_changes
bench bench_growth
bench bench_parsing
bench bench_history
bench bench_refresh
bench bench_dashboard
bench bench_export
bench bench_program
bench bench_loading
bench bench_apply
exit "$failed"
