#!/usr/bin/env bash
# Runs every test. On Debian, as root or with sudo, it first installs what is missing (a browser, npm, PostgreSQL); elsewhere it says what will
# be skipped. With CI set, a skipped test counts as a failure. The last line is "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

install() {
  command -v apt-get >/dev/null || return 1
  local as=""
  [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null && as="sudo -n"; } || return 1
  $as apt-get -o DPkg::Lock::Timeout=300 update -qq >/dev/null 2>&1
  DEBIAN_FRONTEND=noninteractive $as apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends "$@" >/dev/null 2>&1
}

command -v dotnet >/dev/null || { echo "The .NET 10 SDK is not installed: https://dotnet.microsoft.com/download"; echo "0 passed, 1 failed"; exit 1; }
command -v chromium >/dev/null || command -v google-chrome >/dev/null || install chromium fonts-dejavu-core || echo "No Chromium: the browser tests will be skipped."
command -v npm >/dev/null || install npm || echo "No npm: the pages will be tested with the small stylesheet alone."
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || install postgresql || echo "No PostgreSQL: the facts of the store will be tested on SQLite alone."

dotnet build LscbImpact.sln --nologo -v quiet || { echo "0 passed, 1 failed"; exit 1; }
log=$(mktemp)
dotnet test LscbImpact.sln --no-build --nologo "$@" 2>&1 | tee "$log"
ended=${PIPESTATUS[0]}

# Summary lines look like: Failed! - Failed: 1, Passed: 20, Skipped: 2, Total: 23
read -r passed failed skipped < <(grep -E 'Failed: +[0-9]+, Passed:' "$log" | awk -F'[:,]' '{ for (i = 1; i < NF; i++) { if ($i ~ /Failed$/) f += $(i + 1); if ($i ~ /Passed$/) p += $(i + 1); if ($i ~ /Skipped$/) s += $(i + 1) } } END { print p + 0, f + 0, s + 0 }')
rm -f "$log"
[ -n "${CI:-}" ] && failed=$((failed + skipped))
[ "$ended" != 0 ] && [ "$failed" = 0 ] && failed=1
[ "$passed" = 0 ] && [ "$failed" = 0 ] && failed=1
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
