import { agendaClock } from '../clock/agenda-clock.ts';
import { clockAt, momentOf } from '../clock/day.ts';
import { openDay } from '../clock/open-day.ts';
import { onDay, printedStretch } from '../clock/programme.ts';
import { readDocument } from '../document/read-document.ts';
import { startClocks } from '../clock/show-time.ts';
import { write } from '../clock/timer.ts';
import { showHelp } from '../stage/help.ts';
import { installFullScreen } from '../stage/full-screen.ts';
import { keepFocus } from '../stage/keep-focus.ts';
import { keysForActs, listenForKeys, type Key } from '../stage/keys.ts';
import { openNotice } from '../document/notice.ts';
import { nextStop, type Stop } from '../stage/stops.ts';
import { ownKey, windowName } from './channel.ts';
import { connect } from './connection.ts';
import { openDayControls } from './day-controls.ts';
import { openDriving } from './stage-buttons.ts';
import { openGoTo } from './go-to.ts';
import { openLayout } from './layout.ts';
import type { StageState } from './messages.ts';
import { openMiniature } from './miniature.ts';
import { openNotes } from './notes-pane.ts';
import { panelOf } from './panel.ts';
import { openStrip } from './day-strip.ts';
import { openTimerControls } from './timer-controls.ts';

/** How often the clocks are read, in milliseconds. */
const often = 250;

/** Turns the page into the speaker's window, which drives a stage. The deck leaves the page, and is what it reads from. */
export function startSpeaker(source: HTMLElement): void {
  const { slides, items, held } = readDocument(source);
  const titles = new Map(items.map(({ id, title }) => [id, title]));
  const store = openDay(items);
  const moment = () => momentOf(new Date(), printedStretch(items));
  const { root, part } = openLayout();
  document.title = `Talervisning · ${document.title}`;
  document.body.replaceChildren(root);

  let state: StageState | undefined;
  // While the stage is away, what was on stays for the speaker to read.
  let on = { slide: slides[0], step: -1 };
  const key = ownKey('taler');
  root.querySelector('.alone a')?.setAttribute('target', windowName('scene', key));
  const stage = connect(key, (shown) => {
    state = shown;
    if (shown) on = { slide: slides.find(({ id }) => id === shown.slide), step: shown.step };
    show();
  });
  const openList = () => state && openGoTo(slides, { on: on.slide?.id, titles, goes: stage.go });
  const help = () => showHelp(keys);
  const keys: Key[] = [
    ...keysForActs(stage.ask),
    { keys: ['g'], shown: 'G', says: 'Gå til', does: openList },
    ...installFullScreen(openNotice(root)),
    { keys: ['?'], shown: '?', says: 'Denne hjælp', does: help, onlyAsKey: true },
  ];
  listenForKeys(keys);
  keepFocus(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());

  const current = openMiniature(part('current'), 'Slidet på scenen');
  const next = openMiniature(part('next'), 'Det næste');
  const notes = openNotes(part('notes'), part('sizes'), source.querySelector('.notes') !== null);
  const strip = openStrip(part('strip'), items, stage.go);
  const driving = openDriving(part('driving'), stage.ask, { list: openList, help });
  const day = openDayControls(part('day'), store, () => moment().minutes);
  const timer = openTimerControls(part('timer'), store);
  const clocks = startClocks(root, { items, held }, store);

  /** What a picture of the stage shows where it stops. */
  const pictureOf = (stop: Stop) => {
    const slide = slides.find(({ id }) => id === stop.slide);
    return slide && { slide, step: stop.step };
  };
  function show(): void {
    const { day: date, minutes } = moment();
    const adjustments = store.read();
    const id = on.slide?.id ?? '';
    const clock = agendaClock(onDay(items, date), minutes, id, adjustments);
    write(part('time'), clockAt(date, minutes).join('.'));
    const { paceIs, ...words } = panelOf(clock, { day: date, now: minutes, titles });
    for (const [name, text] of Object.entries(words)) write(part(name), text);
    part('pace').dataset['pace'] = paceIs;
    write(part('number'), on.slide ? `${on.slide.number} af ${slides.length}` : '');

    const here = { slide: id, step: on.step };
    const way = { skipped: adjustments.skipped, overview: state?.overview ?? false };
    // Over a black or white screen forward brings back the slide that is on.
    const isDark = state !== undefined && state.screen !== 'on';
    const then = isDark ? here : nextStop(slides, here, way);
    current.show(pictureOf(here));
    next.show(then && pictureOf(then));
    part('end').hidden = then !== undefined;
    notes.show(on.slide?.section);
    write(part('screen'), (state && saysScreen[state.screen]) ?? '');

    strip.show(clock, date, minutes);
    part('strip').inert = state === undefined;
    driving.show(state);
    day.show(clock, id);
    timer.show(on.slide?.section);
    root.toggleAttribute('data-alone', state === undefined);
    root.toggleAttribute('data-dark', isDark);
    clocks.show();
  }
  show();
  setInterval(show, often);
  store.onChange(show);

  import.meta.hot?.on('deck:change', () => location.reload());
}

const saysScreen: Record<StageState['screen'], string> = {
  on: '',
  black: 'Skærmen er sort',
  white: 'Skærmen er hvid',
};
