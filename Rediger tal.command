#!/bin/sh
# Starter siden, man retter tallene på, med et dobbeltklik i Finder.
cd "${0%/*}" || exit 1
# Det, der startes med et dobbeltklik, får ikke de mapper med, som Node oftest ligger i.
PATH="$PATH:/usr/local/bin:/opt/homebrew/bin"
if ! command -v node >/dev/null 2>&1; then
  echo 'Node mangler på denne maskine. Hent LTS-udgaven på https://nodejs.org, installér den, og dobbeltklik her igen.'
  echo 'Tryk Retur for at lukke.'
  read -r _
  exit 1
fi
npm run rediger || {
  echo 'Siden er lukket. Står der en fejl herover, så send den til den, der har lavet præsentationen. Tryk Retur for at lukke.'
  read -r _
}
