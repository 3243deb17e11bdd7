#!/usr/bin/env bash
# Compares how fast assignments are read: by Seatkeeper, by the vendor's own client, and by curl, which decodes
# nothing and so shows where the limit is. Each client has one processor, the server another:
#   tests/bench/run.sh build/release
set -euo pipefail
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

curl_rate() {
    local count=$1 url="$root/v1/Agents/License/GetThirdPartyLicenseAssignments"
    local seconds
    seconds=$( { TIMEFORMAT=%R; time on_client curl -s -Z --parallel-max 6 -u demo:demo -o /dev/null \
        -H 'Content-Type: application/json' -H 'Accept: application/json' \
        -d '{"AssociateId":1,"ModuleOwner":"SIGNFLOW"}' "$url?n=[1-$count]" 2>/dev/null; } 2>&1 )
    awk -v count="$count" -v seconds="$seconds" 'BEGIN { printf "%d", count / seconds }'
}

failed=0
measure() {
    local name=$1 count=$2 wanted=$3
    local ours growth gap peer curl ratio verdict=''
    read -r ours growth gap <<<"$(on_client "$build/bench_http" "$root" "$count")"
    peer=$(on_client node "$here/peer.mjs" "$root" "$((count / 5))")
    curl=$(curl_rate "$((count / 5))")
    ratio=$(awk -v ours="$ours" -v peer="$peer" 'BEGIN { printf "%.1f", ours / peer }')
    if [ "$wanted" -gt 0 ]; then
        verdict="budget $wanted/s met"
        [ "$ours" -ge "$wanted" ] || { verdict="BELOW BUDGET of $wanted/s"; failed=1; }
        [ "$growth" -lt "$growth_limit" ] || { verdict+=", MEMORY GROWS"; failed=1; }
        [ "$gap" -le "$gap_limit" ] || { verdict+=", THE EVENT LOOP STALLS"; failed=1; }
    fi
    printf '%-14s %10s %10s %8s %10s %12s %8s   %s\n' \
        "$name" "$ours" "$peer" "$ratio" "$curl" "$growth KiB" "$gap ms" "$verdict"
}

printf '%-14s %10s %10s %8s %10s %12s %8s\n' 'answers/s from' Seatkeeper vendor ratio curl growth stall
start_server "$build/bench_server" "$answer"
measure 'canned server' 100000 "$budget"
stop_server
start_server "$build/seatkeeper" --demo-server --port 0
measure 'demo tenant' 20000 0
stop_server
printf '\nLargest tenant: 25,000 associates, 60 licences\n'
"$build/bench_changes" || failed=1
"$build/bench_history" || failed=1
"$build/bench_refresh" || failed=1
"$build/bench_dashboard" || failed=1
"$build/bench_export" || failed=1
"$build/bench_program" || failed=1
printf '\nDemo tenant, 20 ms away\n'
"$build/bench_apply" || failed=1
exit "$failed"
