import type { Stage } from './stage-type.ts';
import type * as Film from './film.ts';
import { moves } from './moves.ts';
import { readFromHeading } from './screen-reader.ts';

/**
 * Plays films on the stage when their button is pressed, and never lets them have the keys. What that takes is fetched
 * when it is asked for: the first slide has no film. Where it can't be had there is no network for the film either, and
 * its slide says so. They stop when their slide is left or covered.
 */
export function installStageFilms({ root, deck }: Stage): void {
  let player: Promise<typeof Film> | undefined;
  const home = () => readFromHeading(deck);
  root.addEventListener('click', ({ target }) => {
    const film =
      target instanceof Element && target.closest('.film-start button')?.closest<HTMLElement>('.film-frame');
    if (!film) return;
    player ??= fetchPlayer(root, home);
    void player.then(
      ({ playFilm }) =>
        playFilm(film, () => {
          root.dataset['filmPlays'] = '';
          home();
        }),
      () => {
        player = undefined;
        film.toggleAttribute('data-offline', true);
        film.querySelector('.film-offline')?.toggleAttribute('hidden', false);
      },
    );
  });
  const stop = () =>
    void player?.then(({ stopFilms }) => {
      delete root.dataset['filmPlays'];
      stopFilms(root);
    });
  for (const hides of [...moves, 'paused', 'covered']) deck.on(hides, stop);
}

async function fetchPlayer(root: HTMLElement, home: () => void): Promise<typeof Film> {
  const [film, { keepKeysFromFilms }] = await Promise.all([import('./film.ts'), import('./film-keys.ts')]);
  keepKeysFromFilms(root, home);
  return film;
}
