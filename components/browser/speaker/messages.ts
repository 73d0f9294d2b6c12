import { isAct, type Act } from '../acts.ts';
import { fields, isId, optional, upTo, type Check } from '../checks.ts';

/** What a stage shows. `step` is the fragment shown last, from 0; -1 while none is. */
export type StageState = Readonly<{
  slide: string;
  step: number;
  screen: 'on' | 'black' | 'white';
  overview: boolean;
}>;

/** What a stage tells: what it shows, also when it has just come; or that it goes. */
export type FromStage =
  Readonly<{ from: 'stage'; stage: string; says: 'arrives' | 'shows'; state: StageState }> | Farewell;
type Farewell = Readonly<{ from: 'stage'; stage: string; says: 'goes' }>;

/** What a speaker's window asks of a stage, or, as a hello, of every one there is (`*`). */
export type ToStage = Readonly<{ to: string }> &
  (Hello | Readonly<{ act: Act }> | Readonly<{ go: string; step?: number }>);
type Hello = Readonly<{ hello: true }>;

/** A message from a stage out of what anyone may have sent; undefined for everything else. */
export function fromStage(value: unknown): FromStage | undefined {
  if (isFarewell(value)) return { from: 'stage', stage: value.stage, says: 'goes' };
  return isShown(value) ? value : undefined;
}

/** A message to a stage out of what anyone may have sent; undefined for everything else. */
export function toStage(value: unknown): ToStage | undefined {
  return isHello(value) || isAsked(value) || isGo(value) ? value : undefined;
}

const oneOf =
  (...words: readonly unknown[]): Check =>
  (value) =>
    words.includes(value);
const isStep: Check = (value) => Number.isInteger(value) && upTo(1000)(value);
const stage = { from: oneOf('stage'), stage: isId };

const isFarewell = fields<Farewell>({ ...stage, says: oneOf('goes') });
const isShown = fields<Exclude<FromStage, Farewell>>({
  ...stage,
  says: oneOf('arrives', 'shows'),
  state: fields<StageState>({
    slide: isId,
    step: isStep,
    screen: oneOf('on', 'black', 'white'),
    overview: oneOf(true, false),
  }),
});
const isHello = fields<{ to: string; hello: true }>({ to: isId, hello: oneOf(true) });
const isAsked = fields<{ to: string; act: Act }>({ to: isId, act: isAct });
const isGo = fields<{ to: string; go: string; step?: number }>({
  to: isId,
  go: isId,
  step: optional(isStep),
});
