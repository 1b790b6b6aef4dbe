@echo off
rem Runs Waymark with the Java that lies beside it. That Java knows its options itself.
setlocal
set "HOME_DIR=%~dp0.."
rem What is kept ready for quicker starts; not every Java can.
set "READY=-Xshare:auto"
if exist "%HOME_DIR%\lib\waymark.aot" set "READY=-XX:AOTCache=%HOME_DIR%\lib\waymark.aot"
"%HOME_DIR%\runtime\bin\java" "%READY%" %WAYMARK_JAVA_OPTS% -jar "%HOME_DIR%\lib\waymark.jar" %*
exit /b %errorlevel%
