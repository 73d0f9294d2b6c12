/** How long to wait for YouTube before the film counts as out of reach, in milliseconds. */
const patience = 5000;

/** How many times a film has been asked for: the answer for one that was left is not that of the press that followed. */
let presses = 0;

/**
 * Plays a film when its button is pressed; until then nothing is asked of anyone. `begins` is called with the player,
 * which has not got the focus.
 */
export function installFilms(root: HTMLElement, begins: (player: HTMLIFrameElement) => void): void {
  root.addEventListener('click', ({ target }) => {
    const film =
      target instanceof Element && target.closest('.film-start button')?.closest<HTMLElement>('.film-frame');
    if (film) void playFilm(film, begins);
  });
}

/** Takes the players away, and those that are on their way, so that no film is heard where it is not seen. */
export function stopFilms(root: HTMLElement): void {
  for (const film of root.querySelectorAll<HTMLElement>('.film-frame[data-film]')) {
    delete film.dataset['film'];
    film.querySelector('iframe')?.remove();
  }
}

/** Asks YouTube whether the film can be played here. */
export function canPlay(film: HTMLElement): Promise<boolean> {
  return canReach(addressOf(film));
}

/** Plays a film that is not being played already; see `installFilms`. */
export async function playFilm(
  film: HTMLElement,
  begins: (player: HTMLIFrameElement) => void,
): Promise<void> {
  const { title = '' } = film.dataset;
  if (film.dataset['film'] !== undefined) return;
  const press = String((presses += 1));
  film.dataset['film'] = press;
  const address = addressOf(film);
  const offline = film.querySelector<HTMLElement>('.film-offline');
  const reachable = await canReach(address);
  if (film.dataset['film'] !== press) return;
  film.toggleAttribute('data-offline', !reachable);
  if (offline) offline.hidden = reachable;
  if (!reachable) {
    delete film.dataset['film'];
    return;
  }
  const player = document.createElement('iframe');
  player.src = address;
  player.title = title;
  player.allow = 'autoplay; fullscreen; encrypted-media; picture-in-picture';
  player.allowFullscreen = true;
  // YouTube refuses players that don't say where they are embedded.
  player.referrerPolicy = 'strict-origin-when-cross-origin';
  film.append(player);
  film.dataset['film'] = 'playing';
  begins(player);
}

function addressOf({ dataset }: HTMLElement): string {
  return `${dataset['player'] ?? ''}?autoplay=1&rel=0&cc_load_policy=1&hl=da`;
}

/** YouTube can't play in a page opened as a file, since it then has no origin to embed it from. */
async function canReach(address: string): Promise<boolean> {
  if (!navigator.onLine || location.protocol === 'file:') return false;
  try {
    await fetch(address, { mode: 'no-cors', signal: AbortSignal.timeout(patience) });
    return true;
  } catch {
    return false;
  }
}
