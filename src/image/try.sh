#!/usr/bin/env bash
# Tries the image that `mvn -Prelease,image package` made, where there is no container engine: unpacks its layers into a
# folder, makes that the root, and runs there what the image says it runs, as the user that it names. Needs root's rights.
set -euo pipefail
cd "$(dirname "$0")/../.."
tar=$PWD/target/image/waymark-image.tar

if [ "$(id -u)" != 0 ] || ! unshare -m true 2>/dev/null; then
  echo "NOT TRIED: the image cannot be run without root's rights"
  exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/image" "$work/root" "$work/project"
tar -xf "$tar" -C "$work/image"
python3 - "$work/image" >"$work/run" <<'PYTHON'
import json, shlex, sys
manifest = json.load(open(sys.argv[1] + "/manifest.json"))[0]
config = json.load(open(sys.argv[1] + "/" + manifest["Config"]))["config"]
print("layers=(" + shlex.join(manifest["Layers"]) + ")")
for name in "Env", "Entrypoint":
    print(name.lower() + "=(" + shlex.join(config[name]) + ")")
print("user=" + shlex.quote(config["User"]), "place=" + shlex.quote(config["WorkingDir"]))
PYTHON
# shellcheck disable=SC1091
. "$work/run"
for layer in "${layers[@]}"; do
  tar --warning=no-unknown-keyword -xzf "$work/image/$layer" -C "$work/root"
done

# As an engine does it: the project at its place, devices and processes at theirs, all else read only. What is mounted
# is gone when the program has ended.
cat >"$work/inside" <<'INSIDE'
set -eu
root=$1 project=$2 user=$3 place=$4
shift 4
mount --bind "$root" "$root"
mkdir -p "$root/proc" "$root/dev"
mount -t proc proc "$root/proc"
mount -t tmpfs none "$root/dev"
for device in null zero random urandom; do
  touch "$root/dev/$device"
  mount --bind "/dev/$device" "$root/dev/$device"
done
mount -t tmpfs -o mode=1777 none "$root/tmp"
mount --bind "$project" "$root$place"
mount -o remount,ro,bind "$root"
exec unshare --root "$root" --wd "$place" --setgid "${user#*:}" --setuid "${user%:*}" "$@"
INSIDE
run() {
  env -i PATH="$PATH" "${env[@]}" unshare -m --propagation private bash "$work/inside" \
    "$work/root" "$work/project" "$user" "$place" "${entrypoint[@]}" "$@"
}

chown "$user" "$work/project"
chmod 755 "$work"
version=$(run --version)
echo "It runs: $version"
run init "a Väter" >/dev/null
said=$(run build --compress --project "a Väter" 2>&1) || { echo "$said" >&2; exit 1; }
case $said in *WARNING:*) echo "$said" >&2; exit 1 ;; esac
test -s "$work/project/a Väter/target/website/index.html.br"
run init demo --from-demo >/dev/null
run build --quiet --as-of 2026-11-21 --compress --project demo
[ "$(stat -c %u:%g "$work/project/demo/target/website/index.html")" = "$user" ]
find "$work/project/demo/target/website" -name '*.webp' | grep -q .
echo "It makes sites, with WebP pictures and Brotli copies, as the user $user, on a root that cannot be written"
ls -l "$tar" | awk '{printf "%.1f MB  waymark-image.tar\n", $5 / 1048576}'
