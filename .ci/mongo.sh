#!/usr/bin/env bash
# Starts a server that speaks MongoDB's protocol, for the tests that run when MONGODB_URI is set.
#   MONGODB_URI=$(.ci/mongo.sh) npm test      prints the address it serves on stdout
#   .ci/mongo.sh stop "$MONGODB_URI"           ends that server; without an address, all that it started
# It is FerretDB 1.24 over SQLite, built once with the Go toolchain and kept in the user's cache:
# MongoDB itself comes neither from npm nor from Debian. It has no replica set, no transactions and
# no correlated $lookup, which is what the tests on it are for. When there is no server to be had,
# one line on stderr says why, and the exit code is 1. A server ends by itself after two hours.
set -euo pipefail

version=v1.24.0
module=github.com/FerretDB/FerretDB
cache=${XDG_CACHE_HOME:-$HOME/.cache}/gongmei
binary=$cache/ferretdb-$version
running=$cache/ferretdb-running

give_up() {
  echo "mongo.sh: no MongoDB tests: $1" >&2
  exit 1
}

build() {
  command -v go >/dev/null || give_up 'no Go toolchain (go) to build FerretDB with'
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  cd "$work"
  # Not `go install`: that also asks for the list of all versions, which not every proxy serves.
  printf 'module gongmei.local/mongo\n\ngo 1.22\n\nrequire %s %s\n' "$module" "$version" >go.mod
  export GOFLAGS=-mod=mod GOWORK=off GOTOOLCHAIN=local
  echo "mongo.sh: building FerretDB $version, once (about two minutes)" >&2
  go mod download "$module" 2>go.log || give_up "cannot download FerretDB: $(tail -n 1 go.log)"
  cp -R "$(go list -m -f '{{.Dir}}' "$module")" source
  chmod -R u+w source
  cd source
  # The module leaves out a generated file that the program demands at start.
  printf '%s' "$version" >build/version/version.txt
  go build -trimpath -o ../ferretdb ./cmd/ferretdb 2>../go.log ||
    give_up "FerretDB does not build: $(tail -n 1 ../go.log)"
  cd ..
  mkdir -p "$cache"
  # By rename, so that two runs at once never see half a file.
  mv ferretdb "$binary.$$" && mv "$binary.$$" "$binary"
}

start() {
  local dir port
  mkdir -p "$running"
  dir=$(mktemp -d)
  mkdir "$dir/data"
  (
    # Leaves the caller's $(…) free to end.
    exec >/dev/null 2>&1 </dev/null
    trap 'rm -rf "$dir"' EXIT
    timeout 7200 "$binary" --handler=sqlite --sqlite-url="file:$dir/data/" --state-dir="$dir" \
      --listen-addr=127.0.0.1:0 --debug-addr=- --telemetry=disable --log-level=INFO \
      >"$dir/log" 2>&1 &
    echo $! >"$dir/pid"
    wait
  ) &
  for _ in $(seq 100); do
    port=$(sed -n 's/.*127\.0\.0\.1:\([0-9][0-9]*\).*/\1/p' "$dir/log" 2>/dev/null | head -n 1)
    [ -n "$port" ] && break
    sleep 0.1
  done
  [ -n "${port:-}" ] || give_up "FerretDB does not start: $(tail -n 1 "$dir/log" 2>/dev/null)"
  cp "$dir/pid" "$running/$port"
  echo "mongodb://127.0.0.1:$port/gongmei"
}

stop() {
  local port file pid
  port=$(sed -n 's/.*127\.0\.0\.1:\([0-9][0-9]*\).*/\1/p' <<<"${1:-}")
  for file in "$running"/${port:-*}; do
    [ -f "$file" ] || continue
    pid=$(cat "$file")
    # Only a process that still is the one we started.
    if grep -qs ferretdb "/proc/$pid/cmdline"; then kill "$pid"; fi
    rm -f "$file"
  done
}

case ${1:-start} in
  start)
    [ -x "$binary" ] || (build)
    start
    ;;
  stop) stop "${2:-}" ;;
  *) give_up "unknown argument: $1 (start, stop)" ;;
esac
