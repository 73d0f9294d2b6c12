import './speaker.css';
import { agendaClock } from '../clock/agenda-clock.ts';
import { momentOf, type Moment } from '../clock/day.ts';
import { heldTime, isRehearsed } from '../clock/held-time.ts';
import { openDay } from '../clock/open-day.ts';
import { onDay, printedStretch } from '../clock/programme.ts';
import { minutesRunning } from '../clock/timer-state.ts';
import { whichDay } from '../clock/which-day.ts';
import { openNotice } from '../dialog/notice.ts';
import { readDocument, type DeckSlide } from '../document/read-document.ts';
import { putAway } from '../light-table/put-away.ts';
import { whenIdle } from '../platform/when-idle.ts';
import { withCode } from '../platform/with-code.ts';
import { installFullScreen } from '../stage/full-screen.ts';
import { byMouse, showHelp } from '../stage/help.ts';
import { keepFocus } from '../stage/keep-focus.ts';
import { allSlides, keysForActs, listenForKeys, type Act, type Key } from '../stage/keys.ts';
import { nextStop } from '../stage/stops.ts';
import { ownKey, windowName } from './channel.ts';
import { connect } from './connection.ts';
import { openGoTo } from './go-to.ts';
import { openLayout } from './layout.ts';
import type { StageState } from './messages.ts';
import { scrollsNotes } from './notes-pane.ts';
import { isDark, panes, type Now, type Speaker } from './panes.ts';

/** How often the clocks are read, in milliseconds. */
const often = 250;

/** Turns the page into the speaker's window, which drives a stage. The deck leaves the page, and is what it reads from. */
export function startSpeaker(source: HTMLElement): void {
  const { slides, items, held } = readDocument(source);
  const titles = new Map(items.map(({ id, title }) => [id, title]));
  const store = openDay(items);
  const moment = () => momentOf(heldTime(store.read()), printedStretch(items));
  const { root, part } = openLayout();
  document.title = `Talervisning · ${document.title}`;
  document.body.replaceChildren(root);

  let state: StageState | undefined;
  // While the stage is away, what was on stays for the speaker to read.
  let on = { slide: slides[0], step: -1 };
  const key = ownKey('taler');
  root.querySelector('.alone a')?.setAttribute('target', windowName('scene', key));
  const stage = connect(key, (shown) => {
    if (shown?.slide !== on.slide?.id) putAway();
    state = shown;
    if (shown) on = { slide: slides.find(({ id }) => id === shown.slide), step: shown.step };
    show();
  });
  const list = () => {
    if (state) openGoTo(slides, { on: on.slide?.id, titles, goes: stage.go });
  };
  const tell = openNotice(root);
  const lightTable = () => import('../light-table/light-table.ts');
  // Ahead, since there may be no network later.
  whenIdle(() => void lightTable().catch(() => undefined));
  const table = () =>
    withCode({ what: '»Alle slides«', fetch: lightTable, tell }, ({ toggleLightTable }) => {
      if (!state) return;
      const page = { slides, items, held };
      toggleLightTable(page, { on: state.slide, day: store, covers: [root], goes: stage.go });
    });
  const ways: Key[] = [
    { ...allSlides, does: () => void table() },
    { keys: ['g'], shown: 'G', says: 'Gå til', does: list },
    ...installFullScreen(tell),
  ];
  const ask = (act: Act) => {
    putAway();
    stage.ask(act);
  };
  const help = listenForOwnKeys(ask, [scrollsNotes(part('notes'))], ways);
  const opens = { table: () => void table(), list, help };
  const hasNotes = source.querySelector('.notes') !== null;
  const speaker: Speaker = {
    ...{ root, part, slides, items, held, titles, hasNotes, store, stage, opens },
    minutesNow: () => moment().minutes,
  };
  const shows = panes.map((pane) => pane(speaker));
  function show(): void {
    const now = nowOf(speaker, moment(), { ...on, state });
    for (const one of shows) one(now);
  }
  show();
  setInterval(show, often);
  store.onChange(show);

  import.meta.hot?.on('deck:change', () => location.reload());
}

/** What the stage shows, or showed when it was there last. */
type OnStage = Readonly<{ slide: DeckSlide | undefined; step: number; state: StageState | undefined }>;

function nowOf(
  { items, held, slides, store }: Speaker,
  { day, minutes }: Moment,
  { slide, step, state }: OnStage,
): Now {
  const adjustments = store.read();
  const here = { slide: slide?.id ?? '', step };
  // A rehearsal is of the day itself.
  const which = isRehearsed(adjustments) ? 'the day' : whichDay(day, held);
  const running = minutesRunning(adjustments, here.slide, Date.now());
  return {
    ...{ day, minutes, state, slide, here },
    clock: agendaClock(onDay(items, day), minutes, here.slide, adjustments, { which, running }),
    // Over a black or white screen forward brings back the slide that is on.
    then: isDark(state) ? here : nextStop(slides, here, adjustments.skipped),
  };
}

/** Listens for the keys of the speaker's window; what is given opens the help for them. */
function listenForOwnKeys(
  ask: Speaker['stage']['ask'],
  own: readonly Key[],
  ways: readonly Key[],
): () => void {
  const help = () => showHelp(keys, byMouse);
  const keys: Key[] = [
    ...own,
    ...keysForActs(ask),
    ...ways,
    { keys: ['?'], shown: '?', says: 'Denne hjælp', does: help, onlyAsKey: true },
  ];
  listenForKeys(keys);
  keepFocus(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  return help;
}
