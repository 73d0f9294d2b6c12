@echo off
rem Starter siden, man retter tallene paa, med et dobbeltklik i Stifinder.
chcp 65001 >nul
cd /d "%~dp0"
where node >nul 2>nul
if errorlevel 1 goto mangler
call npm.cmd run rediger
echo Siden er lukket. Står der en fejl herover, så send den til den, der har lavet præsentationen.
pause
exit /b
:mangler
echo Node mangler på denne maskine. Hent LTS-udgaven på https://nodejs.org, installér den, og dobbeltklik her igen.
pause
exit /b 1
