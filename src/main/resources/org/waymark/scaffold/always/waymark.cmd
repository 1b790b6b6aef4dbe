@echo off
rem Runs Waymark on this folder's site.
setlocal
set "JAR=%~dp0waymark.jar"
if not "%WAYMARK_JAR%"=="" set "JAR=%WAYMARK_JAR%"
if not exist "%JAR%" (
  echo Waymark itself is missing. Put waymark.jar beside this file, or say in WAYMARK_JAR where it is. 1>&2
  exit /b 3
)
java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %WAYMARK_JAVA_OPTS% -jar "%JAR%" %*
exit /b %errorlevel%
