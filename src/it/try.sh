#!/usr/bin/env bash
# Builds another Maven project with the packed program, as the handbook's page from-maven.md says, and looks that Maven
# goes on when all is well and says so when it is not.
set -euo pipefail
cd "$(dirname "$0")/../.."

fail() {
  echo "NOT AS IT SHOULD BE: $*" >&2
  exit 1
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -R src/it/from-maven "$work/our site"
version=$(sed -n 's/.*<waymark.version>\(.*\)<.*/\1/p' src/it/from-maven/pom.xml)

# A repository like the machine's, into which Waymark alone is put anew: nothing is downloaded again, and nothing of
# this stays behind.
mvn -q -B help:evaluate -Dexpression=settings.localRepository "-Doutput=$work/usual"
usual=$(cat "$work/usual")
mkdir -p "$work/repository/org"
find "$usual" -mindepth 1 -maxdepth 1 ! -name org -exec ln -s {} "$work/repository/" \;
find "$usual/org" -mindepth 1 -maxdepth 1 ! -name waymark -exec ln -s {} "$work/repository/org/" \;

maven() {
  (cd "$work/our site" && mvn -B -ntp "-Dmaven.repo.local=$work/repository" "$@") >"$work/said" 2>&1
}

made() {
  test -s "$work/our site/target/website/index.html"
}

said() {
  grep -q -e "$1" "$work/said" || fail "\"$1\" is not said: $(cat "$work/said")"
}

mvn -q -B help:evaluate -Dexpression=project.version "-Doutput=$work/version"
[ "$(cat "$work/version")" = "$version" ] || fail "src/it/from-maven/pom.xml names the version $version"
maven install:install-file "-Dfile=$PWD/target/waymark.jar" -DgroupId=org.waymark -DartifactId=waymark \
  "-Dversion=$version" -Dclassifier=all -Dpackaging=jar || fail "$(cat "$work/said")"

echo "Maven makes the site, and goes on"
maven package || fail "$(cat "$work/said")"
said "BUILD SUCCESS"
made || fail "there is no site"

echo "Without the setting that holds back the end of Java, it goes on, too"
rm -r "$work/our site/target"
sed -i.bak '/blockSystemExit/d' "$work/our site/pom.xml"
maven package || fail "$(cat "$work/said")"
said "BUILD SUCCESS"
made || fail "there is no site"

echo "An error in the content is an error of Maven's, and Waymark's words are shown"
sed -i.bak 's/^title/titel/' "$work/our site/content/news/begun.md"
status=0
maven package || status=$?
[ "$status" = 1 ] || fail "without the setting, Maven ends with $status: $(cat "$work/said")"
said "unknown-field"
mv "$work/our site/pom.xml" "$work/our site/pom.xml.without"
cp src/it/from-maven/pom.xml "$work/our site/pom.xml"
status=0
maven package || status=$?
[ "$status" = 1 ] || fail "Maven ends with $status"
said "unknown-field"
said "BUILD FAILURE"
