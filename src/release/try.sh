#!/usr/bin/env bash
# Tries what `mvn -Prelease package` made, as somebody has it who has no Java: sums, notes, and the program out of the
# zip, in a folder with a space and an umlaut in its name, in another time zone, with nothing in the PATH.
set -euo pipefail
cd "$(dirname "$0")/../../target/release"

fail() {
  echo "NOT AS IT SHOULD BE: $*" >&2
  exit 1
}

echo "The sums are right, and no file is without one"
sha256sum --quiet -c SHA256SUMS
diff <(cut -c 67- SHA256SUMS) <(find . -type f ! -name SHA256SUMS -printf '%P\n' | LC_ALL=C sort) ||
  fail "SHA256SUMS names other files than there are"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
place="$work/für alle"
mkdir "$place"
zip=$(ls ./*.zip)
TZ=Asia/Tokyo unzip -q "$zip" -d "$place"
folder=$(ls -d "$place"/*)

echo "Licences and programs lie in the zip"
for file in LICENSE THIRD-PARTY.txt README.txt runtime/legal/java.base runtime/release; do
  test -s "$folder/$file" || fail "no $file"
done
test -x "$folder/bin/waymark" && test -x "$folder/runtime/bin/java" || fail "programs cannot be run"
cmp -s "$folder/lib/waymark.jar" ./waymark-*.jar || fail "the jar in the zip is another"

# What the machine has installed is out of reach, and nothing is said of a language.
waymark() {
  (cd "$place" && env -i PATH="$work/nothing" HOME="$work" WAYMARK_JAVA_OPTS="${options:-}" "$folder/bin/waymark" "$@")
}

echo "The program runs"
version=$(waymark --version)
case $zip in ./waymark-"${version#Waymark }"-*) ;; *) fail "$zip says: $version" ;; esac
if [ -f "$folder/lib/waymark.aot" ]; then
  # With this word, Java goes no further if what is kept ready does not fit.
  options=-XX:AOTMode=on waymark --version >/dev/null || fail "what is kept ready does not fit"
fi
waymark init "unsere Väter" >/dev/null
said=$(waymark build --project "unsere Väter" 2>&1) || fail "no build: $said"
case $said in *WARNING:*) fail "Java complains: $said" ;; esac
waymark check --project "unsere Väter" >/dev/null || fail "no check"
test -s "$place/unsere Väter/target/website/index.html"

echo "The demonstration is the same, picture for picture and copy for copy, as by the jar"
waymark init demo --from-demo >/dev/null
waymark build --quiet --as-of 2026-11-21 --compress --project demo --out "$work/by-zip" 2>"$work/told"
test ! -s "$work/told" || fail "$(cat "$work/told")"
java -jar ./waymark-*.jar build --quiet --as-of 2026-11-21 --compress --project "$place/demo" --out "$work/by-jar"
diff -rq "$work/by-zip" "$work/by-jar" || fail "other files"

echo "Links over https are possible, by a link the program is found, and what goes wrong is said"
"$folder/runtime/bin/java" --list-modules | grep -q '^jdk.crypto.ec' || fail "no https"
ln -s "$folder/bin/waymark" "$work/waymark"
"$work/waymark" --version >/dev/null
(cd "$folder/bin" && sh waymark --version >/dev/null)
status=0
waymark build --project "$work/nothing" 2>/dev/null || status=$?
[ "$status" = 2 ] || fail "where there is no project, it says $status"

ls -l "$zip" | awk '{printf "%.1f MB  %s\n", $5 / 1048576, $9}'
du -sm "$folder" | awk '{print $1 " MB unpacked"}'
