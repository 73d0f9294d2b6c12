import { perform, show as showPlace } from '../stage/acts.ts';
import { moves } from '../stage/moves.ts';
import { withCode } from '../platform/with-code.ts';
import type { Stage } from '../stage/stage-type.ts';
import { stepOn } from '../stage/steps.ts';
import { newKey, openChannel, ownKey, windowName } from './channel.ts';
import { toStage, type FromStage, type StageState } from './messages.ts';

/** A stage as speakers' windows know it. */
export type StageLink = Readonly<{
  /** Opens the speaker's window, or brings it to the front. */
  open: () => void;
}>;

/** What changes what a stage shows. */
const changes = [...moves, 'paused', 'resumed'] as const;

/** Lets speakers' windows drive a stage, and tells them what it shows. */
export function linkStage(stage: Stage): StageLink {
  const id = newKey();
  const key = ownKey('scene');
  const speaker = windowName('taler', key);
  const channel = openChannel(key);
  let opened: Window | null = null;
  const say = (message: FromStage) => channel?.postMessage(message);
  let height = 720;
  const show = (says: 'arrives' | 'shows') =>
    say({ from: 'stage', stage: id, says, state: { ...stateOf(stage), height } });
  // reveal.js tells of a slide before it has settled which of its fragments are shown.
  const showSoon = () => queueMicrotask(() => show('shows'));

  stage.deck.on('ready', () => {
    show('arrives');
    watchHeight(stage.deck, (now) => {
      height = now;
      show('shows');
    });
    for (const change of changes) stage.deck.on(change, showSoon);
    new MutationObserver(showSoon).observe(stage.root, { attributeFilter: ['data-screen'] });
    channel?.addEventListener('message', ({ data }) => {
      const message = toStage(data);
      if (message?.to !== id && message?.to !== '*') return;
      if ('hello' in message) show('shows');
      else if (message.to === '*') return;
      else if ('act' in message) perform(message.act, stage);
      else if ('point' in message)
        void import('../stage/laser.ts').then(
          ({ showDot }) => showDot(stage.root, message.point),
          () => undefined,
        );
      else showPlace(message.go, stage);
    });
    addEventListener('pagehide', () => say({ from: 'stage', stage: id, says: 'goes' }));
    addEventListener('pageshow', () => show('arrives'));
  });

  return {
    open() {
      if (opened && !opened.closed) opened.focus();
      else opened = openWindow(speaker);
      const wanted = { what: 'Talervisningen', fetch: () => import('./say-blocked.ts'), tell: stage.tell };
      if (!opened) void withCode(wanted, ({ sayBlocked }) => sayBlocked(speaker));
    },
  };
}

function stateOf({ root, deck }: Stage): Omit<StageState, 'height'> {
  const slide = deck.getCurrentSlide();
  return {
    slide: slide.id,
    step: stepOn(slide),
    screen: !deck.isPaused() ? 'on' : root.dataset['screen'] === 'white' ? 'white' : 'black',
  };
}

/** Tells how high slides are, now and when it changes: to ask at every key would have the page laid out once more for it. */
function watchHeight(deck: Stage['deck'], tell: (height: number) => void): void {
  const slides = deck.getSlidesElement();
  if (!slides) return;
  new ResizeObserver(() => {
    // None while the stage is printed.
    if (slides.offsetHeight > 0) tell(slides.offsetHeight);
  }).observe(slides);
}

function openWindow(name: string): Window | null {
  const [width, height] = [Math.min(1440, screen.availWidth), Math.min(900, screen.availHeight)];
  return open('?vis=taler', name, `popup,width=${width},height=${height}`);
}
