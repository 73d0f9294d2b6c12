/** How long to wait for YouTube before the film counts as out of reach, in milliseconds. */
const patience = 5000;

/** Plays a film when its button is pressed; until then nothing is asked of anyone. Leaving the slide stops it. */
export function installFilms(root: HTMLElement): void {
  root.addEventListener('click', ({ target }) => {
    const film =
      target instanceof Element && target.closest('.film-start button')?.closest<HTMLElement>('.film-frame');
    if (film) void play(film);
  });
}

/** Takes the players away, so that no film is heard from a slide that is no longer on. */
export function stopFilms(root: HTMLElement): void {
  for (const player of root.querySelectorAll('.film-frame iframe')) player.remove();
}

/** Asks YouTube whether the film can be played here. */
export function canPlay(film: HTMLElement): Promise<boolean> {
  return canReach(addressOf(film));
}

async function play(film: HTMLElement): Promise<void> {
  const { title = '' } = film.dataset;
  const address = addressOf(film);
  const offline = film.querySelector<HTMLElement>('.film-offline');
  const reachable = await canReach(address);
  film.toggleAttribute('data-offline', !reachable);
  if (offline) offline.hidden = reachable;
  if (!reachable) return;
  const player = document.createElement('iframe');
  player.src = address;
  player.title = title;
  player.allow = 'autoplay; fullscreen; encrypted-media; picture-in-picture';
  player.allowFullscreen = true;
  // YouTube refuses players that don't say where they are embedded.
  player.referrerPolicy = 'strict-origin-when-cross-origin';
  film.append(player);
  player.focus();
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
