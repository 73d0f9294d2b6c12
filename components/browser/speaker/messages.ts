import { isAct, type Act } from '../stage/keys.ts';
import type { Place } from '../stage/address.ts';
import { fields, isId, optional, upTo, type Expected } from '../platform/expected-shape.ts';

/**
 * What a stage shows. `step` is the fragment shown last, from 0; -1 while none is. `height` is the slide's
 * own: 720 where the screen is 16:9 or wider, up to 960.
 */
export type StageState = Readonly<{
  slide: string;
  step: number;
  screen: 'on' | 'black' | 'white';
  height: number;
}>;

/** A place on the slide, in parts of its width and height. */
export type Point = Readonly<{ x: number; y: number }>;

/** What a stage tells: what it shows, also when it has just come; or that it goes. */
export type FromStage = Shown | Farewell;
type Shown = Readonly<{ from: 'stage'; stage: string; says: 'arrives' | 'shows'; state: StageState }>;
type Farewell = Readonly<{ from: 'stage'; stage: string; says: 'goes' }>;

/** What a speaker's window says to one stage, or, as a hello, to every one there is (`*`). */
export type ToStage = Readonly<{ to: string }> & Said;
/** A hello, which is answered with what the stage shows; something to do; a place to go to; or where the dot is. */
export type Said = Hello | Asked | Sent | Pointed;
type Hello = Readonly<{ hello: true }>;
type Asked = Readonly<{ act: Act }>;
type Sent = Readonly<{ go: Place }>;
type Pointed = Readonly<{ point: Point | 'none' }>;
type To<What> = Readonly<{ to: string }> & What;

/** A message from a stage out of what anyone may have sent; undefined for everything else. */
export function fromStage(value: unknown): FromStage | undefined {
  return isFarewell(value) || isShown(value) ? value : undefined;
}

/** A message to a stage out of what anyone may have sent; undefined for everything else. */
export function toStage(value: unknown): ToStage | undefined {
  return isHello(value) || isAsked(value) || isSent(value) || isPointed(value) ? value : undefined;
}

const oneOf =
  (...words: readonly unknown[]): Expected =>
  (value) =>
    words.includes(value);
const isHeight: Expected = (value) => typeof value === 'number' && value >= 720 && value <= 960;
const isStep: Expected = (value) => Number.isInteger(value) && upTo(1000)(value);
const stage = { from: oneOf('stage'), stage: isId };

const isFarewell = fields<Farewell>({ ...stage, says: oneOf('goes') });
const isShown = fields<Shown>({
  ...stage,
  says: oneOf('arrives', 'shows'),
  state: fields<StageState>({
    slide: isId,
    step: isStep,
    screen: oneOf('on', 'black', 'white'),
    height: isHeight,
  }),
});
const isHello = fields<To<Hello>>({ to: isId, hello: oneOf(true) });
const isAsked = fields<To<Asked>>({ to: isId, act: isAct });
const isSent = fields<To<Sent>>({ to: isId, go: fields<Place>({ id: isId, step: optional(isStep) }) });
const isPoint = fields<Point>({ x: upTo(1), y: upTo(1) });
const isPointed = fields<To<Pointed>>({ to: isId, point: (value) => value === 'none' || isPoint(value) });
