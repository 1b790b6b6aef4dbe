@echo off
rem Runs Waymark. Builds its jar first when that is missing.
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%target\waymark.jar"
if exist "%JAR%" goto run
echo Building Waymark. This is done once. 1>&2
pushd "%HOME_DIR%"
call mvn -q -B -Dmaven.test.skip -Dwaymark.quick package 1>&2
if errorlevel 1 (popd & exit /b 3)
popd
:run
java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto %WAYMARK_JAVA_OPTS% -jar "%JAR%" %*
exit /b %errorlevel%
