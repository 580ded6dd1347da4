#!/usr/bin/env bash
# Make .venv/ and build what stands beside its source (forms, translations). Quick when nothing changed.
# `setup.sh test` also installs the stock tools that the tests hold our files against, `setup.sh fuzz` the fuzzer.
# Needs Debian's python3 (3.11 or later); installs Debian packages only where it may (root or sudo without a prompt).
set -euo pipefail
cd "$(dirname "$0")/.."
python=${PYTHON:-python3}
venv=.venv
stamp=$venv/.setup-stamp

packages="python3-venv libglib2.0-0 libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 fonts-dejavu-core
libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
libxcb-sync1 libxcb-xinerama0 libxcb-xkb1 libxkbcommon-x11-0 libpulse0"
test_packages="age dbus dosfstools ffmpeg gcc gir1.2-gdkpixbuf-2.0 gir1.2-poppler-0.18 gir1.2-rsvg-2.0 git libc6-dev
libimage-exiftool-perl mat2 openssh-client poppler-utils postgresql procps strace unzip
util-linux x11-utils xclip xdotool xvfb zip"

install_debian_packages() {
    command -v dpkg-query >/dev/null || return 0
    local missing="" name
    for name in "$@"; do
        dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null | grep -q '^installed' || missing="$missing $name"
    done
    [ -n "$missing" ] || return 0
    local root=""
    if [ "$(id -u)" -ne 0 ]; then
        if sudo -n true 2>/dev/null; then root="sudo -n"; else
            echo "These Debian packages are missing; ask for: sudo apt-get install$missing" >&2
            return 0
        fi
    fi
    echo "Installing Debian packages:$missing"
    $root apt-get update -qq >/dev/null
    # shellcheck disable=SC2086  # a list of words on purpose
    DEBIAN_FRONTEND=noninteractive $root apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

# The stamps cover all that decides what is installed, so an unchanged checkout is done in a moment.
wanted=$(cat packaging/requirements-dev.lock packaging/setup.sh pyproject.toml | sha256sum | cut -d' ' -f1)
is_done() { [ -f "$1" ] && [ "$(cat "$1")" = "$wanted" ]; }
if ! is_done "$stamp"; then
    # shellcheck disable=SC2086  # a list of words on purpose
    install_debian_packages $packages
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
        echo "Python 3.11 or later is needed." >&2
        exit 1
    }
    [ -x $venv/bin/python ] || "$python" -m venv $venv
    $venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps \
        -r packaging/requirements-dev.lock
    $venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
    echo "$wanted" > "$stamp"
fi
if [ "${1:-run}" = test ] && ! is_done "$stamp-test"; then
    # shellcheck disable=SC2086  # a list of words on purpose
    install_debian_packages $test_packages
    echo "$wanted" > "$stamp-test"
fi
[ "${1:-run}" != test ] || bash packaging/setup_peers.sh
wanted=$(cat packaging/requirements-fuzz.lock | sha256sum | cut -d' ' -f1)
if [ "${1:-run}" = fuzz ] && ! is_done "$stamp-fuzz"; then
    $venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps \
        -r packaging/requirements-fuzz.lock
    echo "$wanted" > "$stamp-fuzz"
fi
$venv/bin/python packaging/compile_forms.py
for source in resources/translations/*.ts; do
    built=${source%.ts}.qm
    [ "$built" -nt "$source" ] || $venv/bin/pyside6-lrelease -silent "$source" -qm "$built"
done
