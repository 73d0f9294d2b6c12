import { chart, enlarge, show } from './acts.ts';
import type { Stage } from './stage-type.ts';
import { readDocument } from '../document/read-document.ts';
import { putAway } from '../light-table/put-away.ts';
import { whenIdle } from '../platform/when-idle.ts';
import { fetchCode, withCode } from '../platform/with-code.ts';
import { allSlides, digits, type Key } from './keys.ts';
import { installNumberCorner } from './number-corner.ts';
import { installScreen, lightUp } from './screen.ts';
import { keepScreenOn } from './wake-lock.ts';

/** How long the first slide has the network for itself, in milliseconds. */
const calm = 2000;

/** Readies what the stage has for whoever stands beside it, none of which changes a slide. Returns the keys it has. */
export function installTools(stage: Stage): Key[] {
  const { root, deck, slides } = stage;
  installScreen(stage);
  const laser = once(() => fetchCode(() => import('./laser.ts')).then(({ makeLaser }) => makeLaser(root)));
  const refuse = (event: Event) => event.preventDefault();
  root.addEventListener('pointerdown', (event) => {
    // While the dot is being fetched nothing else keeps a press from marking text.
    root.addEventListener('selectstart', refuse);
    void laser()
      .finally(() => root.removeEventListener('selectstart', refuse))
      // A press that brings no dot has not asked for one by name: it is not told.
      .then(
        (press) => press(event),
        () => undefined,
      );
  });
  root.addEventListener('dblclick', ({ target }) => {
    const figure = target instanceof Element ? target.closest<HTMLElement>(`.slides ${chart}`) : null;
    if (figure) void enlarge(figure, stage);
  });
  const typeDigit = installNumberCorner(root, {
    count: () => slides().length,
    go: (number) => {
      const slide = slides()[number - 1];
      if (slide) show({ id: slide.id }, stage);
    },
  });
  deck.on('slidechanged', putAway);
  deck.on('ready', () => {
    keepScreenOn();
    setTimeout(() => fetchAhead([laser, ...later]), calm);
  });
  return [
    { ...allSlides, does: () => void layOut(stage) },
    {
      keys: digits,
      shown: '0–9 · Enter',
      says: 'Gå til slidet med det nummer',
      does: typeDigit,
      onlyAsKey: true,
    },
    { keys: ['g'], shown: 'G', says: 'Find et slide efter nummer eller ord', does: () => void jump(stage) },
  ];
}

/** Lays all slides on a table over the one that is on, or takes it away. A black screen is lit, and that is all. */
async function layOut(stage: Stage): Promise<void> {
  const { root, deck, day, tell } = stage;
  if (lightUp(deck)) return;
  const wanted = { what: '»Alle slides«', fetch: () => import('../light-table/light-table.ts'), tell };
  await withCode(wanted, ({ toggleLightTable }) => {
    root.dispatchEvent(new Event('covered'));
    toggleLightTable(readDocument(root), {
      on: deck.getCurrentSlide().id,
      day,
      covers: [...document.querySelectorAll<HTMLElement>(underTable)],
      goes: (id) => show({ id }, stage),
    });
  });
}

/** All that can be used while slides are shown. What is read out of them stays. */
const underTable = '.skip-link, .top-line, #deck > .slides, #deck > .controls';

/** Opens the dialog that finds a slide. */
async function jump(stage: Stage): Promise<void> {
  const { deck, slides, tell } = stage;
  const wanted = { what: '»Gå til slide«', fetch: () => import('../search/jump.ts'), tell };
  await withCode(wanted, ({ openJump }) =>
    openJump(slides(), { from: deck.getCurrentSlide().id, go: (id) => show({ id }, stage) }),
  );
}

/** Fetches something when it is first asked for, and anew where it could not be had. */
function once<Thing>(fetch: () => Promise<Thing>): () => Promise<Thing> {
  let fetched: Promise<Thing> | undefined;
  const forget = (error: unknown) => {
    fetched = undefined;
    throw error;
  };
  return () => (fetched ??= fetch().catch(forget));
}

/** What a key may ask for. */
const later: readonly (() => Promise<unknown>)[] = [
  () => import('../search/jump.ts'),
  () => import('./enlarge.ts'),
  () => import('../search/search.ts'),
  () => import('../light-table/light-table.ts'),
  () => import('./help.ts'),
  () => import('./film.ts'),
  () => import('./film-keys.ts'),
];

/** Fetches what may be asked for, since by then there may be no network: one at a time, so that no key waits for it. */
function fetchAhead(fetches: readonly (() => Promise<unknown>)[]): void {
  for (const fetch of fetches) whenIdle(() => void fetch().catch(() => undefined));
}
