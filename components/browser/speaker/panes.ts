import type { AgendaClock } from '../clock/agenda-clock.ts';
import { clockAt } from '../clock/day.ts';
import { startClocks } from '../clock/show-time.ts';
import type { Store } from '../clock/store.ts';
import { writeText } from '../clock/timer.ts';
import type { DeckDocument, DeckSlide } from '../document/read-document.ts';
import type { Stop } from '../stage/stops.ts';
import type { Connection } from './connection.ts';
import { openDayControls } from './day-controls.ts';
import { openStrip } from './day-strip.ts';
import type { Layout } from './layout.ts';
import type { StageState } from './messages.ts';
import { openMiniature } from './miniature.ts';
import { openNotes } from './notes-pane.ts';
import { panelOf } from './panel.ts';
import { openDriving, type Opens } from './stage-buttons.ts';
import { openElapsed } from './elapsed.ts';
import { pointAtSlide } from './point-at-slide.ts';
import { openRehearsing } from './rehearsal-pane.ts';
import { openSkips, slidesToSkip } from './skips.ts';
import { openTimerControls } from './timer-controls.ts';

/** What the panes of the speaker's window are made of. */
export type Speaker = Layout &
  DeckDocument &
  Readonly<{
    /** What each item of the programme is called, by its id. */
    titles: ReadonlyMap<string, string>;
    hasNotes: boolean;
    store: Store;
    stage: Connection;
    /** The minutes since midnight. */
    minutesNow: () => number;
    opens: Opens;
  }>;

/** What the panes show. */
export type Now = Readonly<{
  day: string;
  minutes: number;
  clock: AgendaClock;
  /** What the stage shows; undefined while it is away. What was on stays for the speaker to read. */
  state: StageState | undefined;
  slide: DeckSlide | undefined;
  here: Stop;
  /** Where forward leads; undefined at the end. */
  then: Stop | undefined;
}>;

/** A pane, made once; what it gives shows what is now. */
type Pane = (speaker: Speaker) => (now: Now) => void;

/** The panes of the speaker's window, in the order in which they are shown. */
export const panes: readonly Pane[] = [
  ({ part, held, titles }) =>
    ({ day, minutes, clock }) => {
      writeText(part('time'), clockAt(day, minutes).join('.'));
      const { paceIs, ...words } = panelOf(clock, { day, now: minutes, held, titles });
      for (const [name, text] of Object.entries(words)) writeText(part(name), text);
      part('pace').dataset['pace'] = paceIs;
    },
  ({ part, slides }) =>
    ({ slide }) =>
      writeText(part('number'), slide ? `${slide.number} af ${slides.length}` : ''),
  ({ part, store }) => {
    const elapsed = openElapsed(part('elapsed'));
    // What is talked in a rehearsal is not of the day.
    return ({ day, clock }) => elapsed(`${day} ${store.read().ahead ?? ''}`, clock);
  },
  pictures,
  ({ part, hasNotes }) => {
    const show = openNotes(part('notes'), part('sizes'), hasNotes);
    return ({ slide }) => show(slide?.section);
  },
  ({ part, items, stage }) => {
    const show = openStrip(part('strip'), items, stage.go);
    return ({ clock, day, minutes, state }) => show(clock, day, minutes, state !== undefined);
  },
  ({ part, items, store, stage }) => {
    const show = openRehearsing(part('rehearse'), { items, store, go: stage.go });
    return ({ clock, here, state }) => show(clock, state && here.slide);
  },
  ({ part, stage, opens }) => {
    const show = openDriving(part('driving'), stage.ask, opens);
    return ({ state }) => show(state);
  },
  ({ part, store, minutesNow }) => {
    const show = openDayControls(part('day'), store, minutesNow);
    return ({ clock, here }) => show(clock, here.slide);
  },
  ({ part, slides, store }) => {
    const show = openSkips(part('skips'), slides);
    return ({ clock, here }) => show(slidesToSkip(clock, here.slide, store.read()));
  },
  ({ part, store }) => {
    const show = openTimerControls(part('timer'), store);
    return ({ slide }) => show(slide?.section);
  },
  screen,
  ({ root, items, held, store }) => {
    const clocks = startClocks(root, { items, held }, store);
    return () => clocks.show();
  },
];

/** What the stage shows, and what forward brings. */
function pictures({ root, part, slides, stage }: Speaker): (now: Now) => void {
  pointAtSlide(part('current'), stage);
  const showCurrent = openMiniature(part('current'), 'Slidet på scenen');
  const showNext = openMiniature(part('next'), 'Det næste');
  const pictureOf = (stop: Stop) => {
    const slide = slides.find(({ id }) => id === stop.slide);
    return slide && { slide, step: stop.step };
  };
  return ({ state, slide, here, then }) => {
    // Both are as tall as the slides on the stage: a dot put in one is on the same thing there.
    if (state) root.style.setProperty('--slide-tall', String(state.height));
    showCurrent(pictureOf(here));
    showNext(then && pictureOf(then));
    part('end').hidden = slide === undefined || then !== undefined;
  };
}

/** Whether there is a stage, and whether its slides are seen. */
function screen({ root, part }: Speaker): (now: Now) => void {
  return ({ state, slide }) => {
    const isStrange = state && state.slide !== '' && !slide && !isDark(state);
    writeText(part('screen'), isStrange ? anotherEdition : saysScreen[state?.screen ?? 'on']);
    root.toggleAttribute('data-alone', state === undefined);
    root.toggleAttribute('data-dark', isDark(state));
  };
}

/** Whether the stage's screen is black or white. */
export function isDark(state: StageState | undefined): boolean {
  return state !== undefined && state.screen !== 'on';
}

/** What is said of a slide that the stage has and this window does not. */
const anotherEdition = 'Scenen og talervisningen er to udgaver. Genindlæs begge vinduer.';

const saysScreen: Record<StageState['screen'], string> = {
  on: '',
  black: 'Skærmen er sort',
  white: 'Skærmen er hvid',
};
