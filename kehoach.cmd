@echo off
rem Starts kehoach on Windows; see the script "kehoach" for what each step is for.
rem ASCII only: cmd.exe loses its place in a file with longer letters when the code page changes.
setlocal EnableExtensions EnableDelayedExpansion
set "WANTED=25"
set "KEHOACH_HOME=%~dp0"
if "%KEHOACH_HOME:~-1%"=="\" set "KEHOACH_HOME=%KEHOACH_HOME:~0,-1%"

rem --- Vietnamese needs the UTF-8 code page; the old one comes back at the end
set "OLD_PAGE="
for /f "tokens=2 delims=:" %%P in ('chcp') do set "OLD_PAGE=%%P"
set "OLD_PAGE=%OLD_PAGE: =%"
set "OLD_PAGE=%OLD_PAGE:.=%"
chcp 65001 >nul

rem --- a JDK of the wanted version or later
set "FOUND_JAVA="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined FOUND_JAVA for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps") do (
  if not defined FOUND_JAVA if exist "%%~R" for /d %%D in ("%%~R\*") do if not defined FOUND_JAVA call :try "%%~D"
)
if not defined FOUND_JAVA (
  echo kehoach can JDK %WANTED% tro len: cai tu https://adoptium.net ^(hoac dat JAVA_HOME^), roi chay lai. 1>&2
  echo kehoach needs JDK %WANTED% or later: install it from https://adoptium.net ^(or set JAVA_HOME^) and run this again. 1>&2
  set "CODE=1"
  goto :end
)

rem --- the program; built on first use in a checkout
call :program
if not defined JAR (
  where mvn >nul 2>nul
  if errorlevel 1 (
    echo Nothing is built yet and Maven ^(mvn^) is not there: install Maven, or use a release. 1>&2
    set "CODE=1"
    goto :end
  )
  echo First run: building the program ^(a few minutes^) ... 1>&2
  set "JAVA_HOME=!FOUND_JAVA!"
  pushd "%KEHOACH_HOME%"
  call mvn -B -q -DskipTests package 1>&2
  popd
  call :program
)
if not defined JAR (
  echo The build failed; the lines above say why. 1>&2
  set "CODE=1"
  goto :end
)

rem --- flags: a short command wants to start fast, a long one to run fast
set "SHORT=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0"
set "SPEED=%SHORT%"
for %%C in (import evaluate train compare) do if "%~1"=="%%C" set "SPEED=-XX:+UseParallelGC -XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=4000 -XX:Tier4CompileThreshold=60000 -XX:Tier4BackEdgeThreshold=160000"
set "USE=reading"
set "CLASS_PATH=!READING!"
for %%C in (search show similar suggest trend diff files export --help) do if "%~1"=="%%C" (
  set "USE=asking"
  set "CLASS_PATH=!JAR!"
)
set "QUIET=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Xlog:disable -Xlog:all=error:stderr -Djdk.console=java.base"

rem --- start-up cache, made in the background after the first command; the JVM itself refuses one
rem that does not fit, and the build makes a new folder for a new program
set "CACHE=!JAR!.%USE%.aot"
set "USE_CACHE="
if exist "!CACHE!" (
  set "USE_CACHE=-XX:AOTCache=!CACHE!"
) else if not defined KEHOACH_NO_CACHE (
  mkdir "!CACHE!.making" 2>nul && start "" /b cmd /c ""!FOUND_JAVA!\bin\java.exe" %QUIET% %SHORT% "-XX:AOTCacheOutput=!CACHE!.making\cache" -cp "!CLASS_PATH!" vn.kehoach.cli.StartUpTraining %USE% "!READING!" && move /y "!CACHE!.making\cache" "!CACHE!" & rd /s /q "!CACHE!.making"" >nul 2>nul
)

rem Delayed expansion would eat exclamation marks of the arguments.
set "RUN="!FOUND_JAVA!\bin\java.exe" %QUIET% %SPEED%"
if defined USE_CACHE set "RUN=%RUN% "!USE_CACHE!""
set "RUN=!RUN! %KEHOACH_JAVA_OPTIONS% -cp "!CLASS_PATH!" vn.kehoach.cli.Kehoach"
setlocal DisableDelayedExpansion
%RUN% %*
set "CODE=%ERRORLEVEL%"
endlocal & set "CODE=%CODE%"

:end
if defined OLD_PAGE chcp %OLD_PAGE% >nul
exit /b %CODE%

:try
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "usebackq tokens=1,2 delims==" %%K in ("%~1\release") do if "%%K"=="JAVA_VERSION" for /f "tokens=1 delims=.-+" %%V in ("%%~L") do if %%V GEQ %WANTED% set "FOUND_JAVA=%~f1"
exit /b

:program
set "JAR="
set "READING="
call :jar "%KEHOACH_HOME%\program"
if not defined JAR call :jar "%KEHOACH_HOME%\cli\target"
exit /b

:jar
rem The short name of the folder: the JVM opens no class path outside the system's code page.
if not exist "%~1\lib" exit /b
for /f "delims=" %%F in ('dir /b "%~1\kehoach-cli-*-reading.jar" 2^>nul') do set "READING=%~fs1\%%F"
if defined READING set "JAR=%READING:-reading.jar=.jar%"
exit /b
