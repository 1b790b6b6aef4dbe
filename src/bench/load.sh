#!/usr/bin/env bash
# How a site stands many readers at once: builds the demonstration with compressed copies, serves it by nginx on this
# machine alone, with the settings that `waymark hosting nginx` prints, and asks for what readers ask for, by wrk. Prints
# a table in Markdown.
#
# Usage: src/bench/load.sh [SECONDS [CONNECTIONS]]     Without them: 5 seconds of 32 connections for each row.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-5}
connections=${2:-32}

for program in wrk nginx curl; do
  if ! command -v "$program" >/dev/null; then
    echo "NOT MEASURED: there is no $program. On Debian: apt-get install wrk nginx-light curl"
    exit 0
  fi
done

work=$(mktemp -d)
server=
stop() {
  [ -z "$server" ] || { kill "$server" && wait "$server"; } 2>/dev/null || true
  rm -rf "$work"
}
trap stop EXIT
chmod 755 "$work"

./waymark build --quiet --as-of 2026-11-21 --compress --out "$work/www"
./waymark hosting nginx --as-of 2026-11-21 --folder "$work/www" >"$work/printed.conf"
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
sed -e "s|listen 80;|listen 127.0.0.1:$port;|" -e '/listen \[::\]:80;/d' -e "s|/var/log/nginx/|$work/|" \
  "$work/printed.conf" >"$work/site.conf"
cat >"$work/nginx.conf" <<EOF
daemon off;
worker_processes auto;
pid $work/nginx.pid;
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  sendfile on;
  tcp_nopush on;
  keepalive_timeout 65;
  client_body_temp_path $work/body;
  proxy_temp_path $work/proxy;
  fastcgi_temp_path $work/fastcgi;
  uwsgi_temp_path $work/uwsgi;
  scgi_temp_path $work/scgi;
  include $work/site.conf;
}
EOF
nginx -e "$work/start.log" -c "$work/nginx.conf" &
server=$!
site=http://127.0.0.1:$port
curl -s -o /dev/null --retry 20 --retry-delay 1 --retry-connrefused "$site/"

# Takes the addresses of a list in turn; says which were answered, how fast, and with how much.
cat >"$work/readers.lua" <<'LUA'
local addresses = {}
for line in io.lines(os.getenv("ADDRESSES")) do addresses[#addresses + 1] = line end
local at = 0
function request()
  at = at % #addresses + 1
  return wrk.format("GET", addresses[at], { ["Accept-Encoding"] = os.getenv("ENCODING") })
end
local threads = {}
function setup(thread) threads[#threads + 1] = thread end
function init() other = 0 end
function response(status) if status ~= tonumber(os.getenv("STATUS")) then other = other + 1 end end
function done(summary, latency)
  local others = 0
  for _, thread in ipairs(threads) do others = others + thread:get("other") end
  local e = summary.errors
  io.write(string.format("ROW | %s | %.0f | %.1f ms | %.1f ms | %.0f | %d |\n", os.getenv("NAME"),
    summary.requests * 1e6 / summary.duration, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    summary.bytes / summary.requests, others + e.connect + e.read + e.write + e.timeout))
end
LUA

row() { # name, status, encoding; addresses on standard input
  sort >"$work/addresses"
  if [ ! -s "$work/addresses" ]; then
    echo "| $1 | the site has none | | | | |"
    return
  fi
  NAME=$1 STATUS=$2 ENCODING=$3 ADDRESSES=$work/addresses \
    wrk -t 1 -c "$connections" -d "${seconds}s" -s "$work/readers.lua" "$site" | sed -n 's/^ROW //p'
}

pages() { # a folder below the site
  [ ! -d "$work/www/$1" ] || (cd "$work/www" && find "$1" -mindepth 2 -maxdepth 2 -name index.html) | sed 's|^|/|; s|index.html$||'
}

files() { # what a name matches
  (cd "$work/www" && find . -type f -path "$1" ! -name '*.gz' ! -name '*.br') | sed 's|^\.||'
}

echo "$(date -u +%Y-%m-%d), $(nproc) processors, $(awk '/MemTotal/ {printf "%.0f", $2 / 1048576}' /proc/meminfo) GiB, Linux;" \
  "$(nginx -v 2>&1 | sed 's|.*/|nginx |'), $(wrk -v 2>&1 | sed -n '1s/ .*//p') with $connections connections, $seconds s a row," \
  "on the same machine; load before it: $(cut -d' ' -f1 /proc/loadavg)"
echo
echo "| what is asked for | a second | median | 99 of 100 | bytes | errors |"
echo "| --- | ---: | ---: | ---: | ---: | ---: |"
echo / | row "the home page" 200 gzip
printf '/stories/\n/topics/\n/find-support/\n' | while read -r list; do
  [ ! -f "$work/www$list/index.html" ] || echo "$list"
done | row "lists" 200 gzip
pages stories | row "stories" 200 gzip
pages stories | row "stories, not compressed" 200 identity
pages factsheets | row "factsheets" 200 gzip
files "./search/*.json" | row "parts of the search" 200 gzip
files './assets/*' | row "styles and scripts" 200 gzip
files './media/*' | row "pictures and files" 200 identity
echo /no-such-page/ | row "what does not exist (404)" 404 gzip
echo /stories/no-such-story/ | row "stories that are gone (410)" 410 gzip
sed -n 's|^ *location = \(/[^ ]*\).*return 301.*|\1|p' "$work/printed.conf" | row "old addresses (301)" 301 gzip
