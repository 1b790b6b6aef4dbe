@echo off
rem Runs Waymark. Builds its jar first when that is missing or its sources have changed.
setlocal
set "HOME_DIR=%~dp0"
set "TARGET=%HOME_DIR%target"
set "JAR=%TARGET%\waymark.jar"
set "BUILT=%TARGET%\waymark-built"
set "QUIET=/NJH /NJS /NDL /NFL /NC /NS /NP /R:0 /W:0"

rem One small heap and the quick compiler: a build is over before the thorough one pays.
rem Where the archive of classes does not fit the Java at hand, it is passed over in silence.
set "USUAL=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms128m -XX:MaxNewSize=96m -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40 -Xlog:disable -Xlog:all=error:stderr"

if not exist "%HOME_DIR%pom.xml" goto built
if not exist "%JAR%" goto build

rem The sources as they were when the jar was made lie in target; robocopy says 0 when they are the same.
robocopy "%HOME_DIR%src\main" "%BUILT%\main" /MIR /L %QUIET% >nul 2>&1
if errorlevel 1 goto build
robocopy "%HOME_DIR%templates" "%BUILT%\templates" /MIR /L %QUIET% >nul 2>&1
if errorlevel 1 goto build
robocopy "%HOME_DIR%." "%BUILT%\pom" pom.xml /L %QUIET% >nul 2>&1
if errorlevel 1 goto build
goto built

:build
echo Building Waymark. This is done once, and again when its own files change. 1>&2
rem Copied before the build: what changes meanwhile is built the next time.
robocopy "%HOME_DIR%src\main" "%BUILT%\main" /MIR %QUIET% >nul 2>&1
robocopy "%HOME_DIR%templates" "%BUILT%\templates" /MIR %QUIET% >nul 2>&1
robocopy "%HOME_DIR%." "%BUILT%\pom" pom.xml %QUIET% >nul 2>&1
pushd "%HOME_DIR%"
rem Standard output belongs to the command: programs read it.
call mvn -q -B -Dmaven.test.skip -Dwaymark.quick package 1>&2
if errorlevel 1 goto failed
popd

:built
rem What one Java has kept ready no other can use: so each has a file of its own, by the name that the Java at hand
rem gives itself. Where it gives none, they share one, and the wrong one is passed over.
set "VERSION="
set "RELEASE=0"
for %%J in (java.exe) do if exist "%%~dp$PATH:J..\release" (
  for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_RUNTIME_VERSION" "%%~dp$PATH:J..\release"') do set "VERSION=%%~V"
)
if defined VERSION for /f "delims=.+-" %%R in ("%VERSION%") do set "RELEASE=%%R"
set "KEPT=waymark-any.jsa"
if defined VERSION set "KEPT=waymark-%VERSION%.jsa"
set "MAKE=-XX:ArchiveClassesAtExit="
set "USE=-XX:SharedArchiveFile="
set "QUIET_JAVA="
if %RELEASE% lss 25 goto named
rem From here on a Java keeps more than classes (JEP 514), and calls it an error when that does not fit.
set "KEPT=waymark-%VERSION%.aot"
set "MAKE=-XX:AOTCacheOutput="
set "USE=-XX:AOTCache="
set "QUIET_JAVA=-Xlog:aot=off:stderr"

:named
set "ARCHIVE=%TARGET%\%KEPT%"
rem Which of the jar and its archive is newer: the last in the order of their days.
set "FRESH="
for /f "delims=" %%F in ('dir /b /o:d "%TARGET%\waymark*.*" 2^>nul') do (
  if /i "%%F"=="waymark.jar" set "FRESH="
  if /i "%%F"=="%KEPT%" set "FRESH=yes"
)
if defined FRESH goto run
set "MADE=%ARCHIVE%.%RANDOM%"
java %USUAL% "%MAKE%%MADE%" -jar "%JAR%" check --quiet --project "%HOME_DIR%." <nul >nul 2>&1
rem Where none can be made, an empty one says so: or each command would try again.
if not exist "%MADE%" type nul >"%MADE%" 2>nul
move /y "%MADE%" "%ARCHIVE%" >nul 2>&1

:run
set "SHARED=-Xshare:auto"
for %%A in ("%ARCHIVE%") do if exist "%%~A" if %%~zA gtr 0 set "SHARED=%USE%%%~A"
java %USUAL% %QUIET_JAVA% "%SHARED%" %WAYMARK_JAVA_OPTS% -jar "%JAR%" %*
exit /b %errorlevel%

:failed
popd
rem What could not be built is not what the jar was made from.
rmdir /s /q "%BUILT%" 2>nul
exit /b 3
