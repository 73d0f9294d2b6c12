import { canPlay } from '../stage/film.ts';
import { bad, good, type Check, type Outcome } from './check.ts';

/** Whether the films can be played, or shown as an address where they can't. YouTube is not asked without a click. */
export function filmReady(deck: HTMLElement): Check {
  const films = [...deck.querySelectorAll<HTMLElement>('.film-frame')];
  return {
    id: 'film',
    title: 'Film',
    run: () => {
      if (films.length === 0) return good('Der er ingen film.');
      if (!films.every(hasFallback))
        return bad('Filmens adresse eller QR-kode mangler på slidet. Byg siden igen, før du går på.');
      if (location.protocol === 'file:')
        return good('Fra en fil kan filmen ikke afspilles. Slidet viser adressen og en QR-kode i stedet.');
      return {
        state: 'asks',
        says: 'Adressen og en QR-kode er klar, hvis nettet svigter. Prøver du filmen, får YouTube (Google) besked fra din browser.',
        ask: { label: 'Prøv filmen', run: () => tryFilms(films) },
      };
    },
  };
}

async function tryFilms(films: readonly HTMLElement[]): Promise<Outcome> {
  const playable = await Promise.all(films.map(canPlay));
  return playable.every(Boolean)
    ? good('YouTube svarer, så filmen kan afspilles.')
    : good(
        'YouTube svarer ikke. Filmen kan ikke afspilles her; slidet viser adressen og en QR-kode i stedet.',
      );
}

function hasFallback(film: HTMLElement): boolean {
  return ['.film-offline', '.qr path[d]', '.film-elsewhere a[href]'].every((part) =>
    film.querySelector(part),
  );
}
