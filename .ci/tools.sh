# Shared by ./start and ./check: installs what is missing and builds presets. Sourced, not run; needs $root.

# What the program is built from (Debian 12, Ubuntu 24.04).
BUILD_PACKAGES=(
    cmake ninja-build g++
    qt6-base-dev qt6-base-dev-tools qt6-charts-dev qt6-httpserver-dev qt6-networkauth-dev qt6-svg-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    qcoro-qt6-dev qtkeychain-qt6-dev libexpected-dev libxlsxwriter-dev
    libgl-dev fonts-inter
)
# What the checks need besides.
CHECK_PACKAGES=(clang-format-14)

fail() {
    printf '%s\n' "$1" >&2
    exit 1
}

# Installs those of the named packages that are missing; says which.
install_packages() {
    local missing=()
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    command -v apt-get >/dev/null || fail "Seatkeeper installs its tools with apt-get, which this system lacks. Install by hand: ${missing[*]}"
    local sudo=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "These packages are missing and need root or sudo to install: ${missing[*]}"
        sudo=(sudo)
    fi
    printf 'Installing: %s\n' "${missing[*]}"
    mkdir -p "$root/build"
    local log="$root/build/install.log"
    if ! { "${sudo[@]}" apt-get update && "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
        tail -n 5 "$log" >&2
        fail "The packages could not be installed; the full record is in $log."
    fi
}

# Configures once and builds a preset, or only the named targets of it.
build_preset() {
    local preset=$1
    shift
    local log="$root/build/$preset.log"
    mkdir -p "$root/build"
    if [ ! -f "$root/build/$preset/build.ninja" ]; then
        printf 'Configuring %s…\n' "$preset"
        (cd "$root" && cmake --preset "$preset") >"$log" 2>&1 || {
            tail -n 20 "$log" >&2
            fail "Configuring the preset $preset failed; the full record is in $log."
        }
    fi
    printf 'Building %s…\n' "$preset"
    (cd "$root" && cmake --build --preset "$preset" ${1:+--target "$@"}) >"$log" 2>&1 || {
        grep -E -A 5 'error:|FAILED:' "$log" | head -n 40 >&2
        fail "Building the preset $preset failed; the full record is in $log."
    }
}
