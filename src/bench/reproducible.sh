#!/usr/bin/env bash
# Packs the program twice from clean copies of the last commit, in different folders, homes, languages and time
# zones, and demands equal bytes of the jar and of the list of what is in it.
set -euo pipefail
cd "$(dirname "$0")/../.."

repository=$(mvn -q -B help:evaluate -Dexpression=settings.localRepository -DforceStdout)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

pack() { # folder, language, country, time zone
  mkdir -p "$work/$1" "$work/home-$2"
  git archive HEAD | tar -x -C "$work/$1"
  (
    cd "$work/$1"
    # The zone that packs is set in .mvn/jvm.config: times in some libraries' jars are read in the zone of the machine.
    export HOME="$work/home-$2" TZ="$4" LC_ALL=C.UTF-8
    export MAVEN_OPTS="-Duser.home=$HOME -Duser.language=$2 -Duser.country=$3"
    mvn -q -B -ntp -Dmaven.repo.local="$repository" -Dmaven.test.skip -Dwaymark.quick package cyclonedx:makeBom
  )
}

pack one en GB Europe/London &
one=$!
pack "another folder" tr TR Asia/Tokyo
wait "$one"

for file in waymark.jar bom.json bom.xml; do
  if ! cmp -s "$work/one/target/$file" "$work/another folder/target/$file"; then
    echo "NOT THE SAME: $file" >&2
    if [ "${file##*.}" = jar ]; then
      diff <(python3 -m zipfile -l "$work/one/target/$file") \
        <(python3 -m zipfile -l "$work/another folder/target/$file") >&2 || true
    fi
    exit 1
  fi
  sha256sum "$work/one/target/$file" | sed "s|$work/one/||"
done
python3 src/bench/bom.py "$work/one/target/bom.json" site/markdown/dependencies.md
