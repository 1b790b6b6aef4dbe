@echo off
rem Runs Waymark. Builds its jar first when that is missing or its sources have changed.
setlocal
set "HOME_DIR=%~dp0"
set "TARGET=%HOME_DIR%target"
set "JAR=%TARGET%\waymark.jar"
set "ARCHIVE=%TARGET%\waymark.jsa"
set "BUILT=%TARGET%\waymark-built"
set "QUIET=/NJH /NJS /NDL /NFL /NC /NS /NP /R:0 /W:0"

rem One small heap and the quick compiler: a build is over before the thorough one pays.
rem Where the archive of classes does not fit the Java at hand, it is passed over in silence.
set "USUAL=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -Xlog:all=error:stderr"

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
rem Which of the jar and its archive of classes is newer: the last in the order of their days.
set "NEWEST="
for /f "delims=" %%F in ('dir /b /o:d "%TARGET%\waymark.j??" 2^>nul') do set "NEWEST=%%F"
if /i "%NEWEST%"=="waymark.jsa" goto run
set "MADE=%ARCHIVE%.%RANDOM%"
java %USUAL% "-XX:ArchiveClassesAtExit=%MADE%" -jar "%JAR%" check --quiet --project "%HOME_DIR%." <nul >nul 2>&1
rem Where none can be made, an empty one says so: or each command would try again.
if not exist "%MADE%" type nul >"%MADE%" 2>nul
move /y "%MADE%" "%ARCHIVE%" >nul 2>&1

:run
set "SHARED=-Xshare:auto"
for %%A in ("%ARCHIVE%") do if exist "%%~A" if %%~zA gtr 0 set "SHARED=-XX:SharedArchiveFile=%%~A"
java %USUAL% "%SHARED%" %WAYMARK_JAVA_OPTS% -jar "%JAR%" %*
exit /b %errorlevel%

:failed
popd
rem What could not be built is not what the jar was made from.
rmdir /s /q "%BUILT%" 2>nul
exit /b 3
