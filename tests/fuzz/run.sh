#!/usr/bin/env bash
# Runs every fuzz target of a build folder for so many seconds each, as many at once as there are processors:
#   tests/fuzz/run.sh build/fuzz 60
# Starts from tests/fuzz/corpus and from what earlier runs have found, which is kept below the build folder; what
# crashed once is tried again every time.
set -euo pipefail
build=$(cd "$1" && pwd)
seconds=$2
seeds=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/corpus
export UBSAN_OPTIONS=print_stacktrace=1 LC_ALL=C.UTF-8

run_target() {
    local name=$1
    local found="$build/corpus/$name" log="$build/$name.log" crashes="$build/crashes/$name"
    mkdir -p "$found" "$crashes"
    if "$build/fuzz/$name" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 \
        -artifact_prefix="$crashes/" "$found" "$seeds/$name" "$crashes" >"$log" 2>&1; then
        printf '%s: %s runs, no crash\n' "$name" "$(sed -n 's/^Done \([0-9]*\) runs.*/\1/p' "$log")"
        return
    fi
    grep -m 3 -E 'Does not hold|ERROR:|runtime error' "$log" >&2 || tail -n 3 "$log" >&2
    printf '%s failed; the full record is in %s. To see it again:\n' "$name" "$log" >&2
    printf '    %s %s\n' "$build/fuzz/$name" "$(sed -n 's/.*Test unit written to //p' "$log")" >&2
    return 1
}
export -f run_target
export build seconds seeds

find "$build/fuzz" -maxdepth 1 -name 'fuzz_*' -printf '%f\n' | sort \
    | xargs -n 1 -P "$(nproc)" bash -c 'run_target "$0"'
