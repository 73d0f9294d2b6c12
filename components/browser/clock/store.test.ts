import { describe, expect, it } from 'vitest';
import { moveDay } from './adjust.ts';
import { toAdjustments, unadjusted } from './adjustments.ts';
import { openStore } from './store.ts';

/** A browser's storage, for as much as a store asks of it: its keys are properties, as in a browser. */
function memory(texts: Record<string, string> = {}, setItem?: (key: string, text: string) => void): Storage {
  const place: Record<string, unknown> = { ...texts };
  const methods = {
    getItem: (key: string) => place[key] ?? null,
    setItem: setItem ?? ((key: string, text: string) => void (place[key] = text)),
    removeItem: (key: string) => void Reflect.deleteProperty(place, key),
  };
  for (const [name, value] of Object.entries(methods)) Object.defineProperty(place, name, { value });
  // No more of a Storage is asked for.
  return place as unknown as Storage;
}

const refusing = (): Storage => {
  throw new DOMException('Access is denied', 'SecurityError');
};
const noRoom = (): void => {
  throw new DOMException('No room', 'QuotaExceededError');
};

function open(storage: () => Storage, day = () => '2021-10-06', address = '/temadag/') {
  let elsewhere: (key: string | null) => void = () => undefined;
  const store = openStore({ storage, address, day, onStorage: (listener) => (elsewhere = listener) });
  return { ...store, elsewhere: (key: string | null) => elsewhere(key) };
}

const five = moveDay(unadjusted, 'intro', 5);

describe("the speaker's adjustments", () => {
  it('are none before the speaker makes one, and nothing is kept', () => {
    const place = memory();
    expect(open(() => place).read()).toEqual(unadjusted);
    expect(Object.keys(place)).toEqual([]);
  });

  it('survive a reload', () => {
    const place = memory();
    open(() => place).change(() => five);
    expect(open(() => place).read()).toEqual(five);
  });

  it('are the same at the folder and at its index.html, but not in another folder', () => {
    const place = memory();
    open(() => place).change(() => five);
    expect(open(() => place, undefined, '/temadag/index.html').read()).toEqual(five);
    expect(open(() => place, undefined, '/andet/').read()).toEqual(unadjusted);
  });

  it('of yesterday are not used today, and go with the first of today', () => {
    const place = memory({ andres: 'x' });
    let day = '2021-10-06';
    const store = open(
      () => place,
      () => day,
    );
    store.change(() => five);
    day = '2021-10-07';
    expect(store.read()).toEqual(unadjusted);
    store.change((before) => moveDay(before, 'kaffe', 5));
    expect(store.read().moves).toEqual([{ item: 'kaffe', minutes: 5 }]);
    expect(Object.keys(place)).toEqual(['andres', 'dag /temadag/ 2021-10-07']);
  });

  it('are told to listeners here and, when another window changed them, there', () => {
    const place = memory();
    const [here, there] = [open(() => place), open(() => place)];
    const told: string[] = [];
    const stop = here.onChange(() => told.push('her'));
    there.onChange(() => told.push(`dér ${there.read().moves.length}`));
    here.change(() => five);
    there.elsewhere('dag /temadag/ 2021-10-06');
    there.elsewhere('noget andet');
    stop();
    here.change(() => unadjusted);
    there.elsewhere(null);
    expect(told).toEqual(['her', 'dér 1', 'dér 0']);
  });

  it('are read by other windows as they were, while a change is written and where there is no room for it', () => {
    let isFull = false;
    const read: unknown[] = [];
    const place: Storage = memory({}, (key, text) => {
      read.push(there.read());
      if (isFull) noRoom();
      Object.assign(place, { [key]: text });
    });
    const [here, there] = [open(() => place), open(() => place)];
    here.change(() => five);
    here.change((before) => moveDay(before, 'kaffe', 5));
    isFull = true;
    here.change(() => five);
    expect(read).toEqual([unadjusted, five, moveDay(five, 'kaffe', 5)]);
    expect(there.read()).toEqual(moveDay(five, 'kaffe', 5));
  });

  it.each([
    ['refuses', refusing],
    [
      'is full',
      (
        (place) => () =>
          place
      )(memory({}, noRoom)),
    ],
  ])('last as long as the window where the browser %s', (_says, storage) => {
    const store = open(storage);
    store.change(() => five);
    expect(store.read()).toEqual(five);
  });
});

const broken: [string, unknown][] = [
  ['no text', undefined],
  ['nothing', null],
  ['a list', []],
  ['a number', 5],
  ['too little', { moves: [] }],
  ['a move that is no number', { ...unadjusted, moves: [{ item: 'intro', minutes: '5' }] }],
  ['a move without end', { ...unadjusted, moves: [{ item: 'intro', minutes: 1e308 }] }],
  ['a move of nothing', { ...unadjusted, moves: [{ minutes: 5 }] }],
  ['a move that is missing', { ...unadjusted, moves: [null] }],
  ['moves that are no list', { ...unadjusted, moves: { 0: { item: 'intro', minutes: 5 }, length: 1 } }],
  ['a pause that ends in words', { ...unadjusted, pauses: [{ item: 'intro', from: 1, until: 'nu' }] }],
  ['a break that ended on no clock', { ...unadjusted, ended: [{ item: 'frokost', at: -9999 }] }],
  ['a slide that is no name', { ...unadjusted, skipped: [{}] }],
  ['a name without end', { ...unadjusted, skipped: ['x'.repeat(201)] }],
  ['a list without end', { ...unadjusted, skipped: Array<string>(1001).fill('x') }],
  ['a timer of years', { ...unadjusted, timers: [{ slide: 'x', left: 1e9 }] }],
  ['a timer started in words', { ...unadjusted, timers: [{ slide: 'x', left: 60, since: 'nu' }] }],
];

describe('what is kept and is no adjustments', () => {
  it.each(broken)('is none: %s', (_says, value) => {
    expect(toAdjustments(value)).toBeUndefined();
    const text = value === undefined ? 'ikke { JSON' : JSON.stringify(value);
    expect(open(() => memory({ 'dag /temadag/ 2021-10-06': text })).read()).toEqual(unadjusted);
  });

  it('is overwritten by the next change', () => {
    const place = memory({ 'dag /temadag/ 2021-10-06': '{{{' });
    open(() => place).change((before) => moveDay(before, 'intro', 5));
    expect(open(() => place).read()).toEqual(five);
  });

  it('is not the same as adjustments of every kind', () => {
    const every = {
      moves: [{ item: 'intro', minutes: -5 }],
      pauses: [
        { item: 'intro', from: 640.5, until: 650 },
        { item: 'intro', from: 1500 },
      ],
      ended: [{ item: 'frokost', at: 800 }],
      skipped: ['mere'],
      timers: [
        { slide: 'emner', left: 90.5, since: 1_633_500_000_000 },
        { slide: 'x', left: 0 },
      ],
    };
    expect(toAdjustments(every)).toEqual(every);
  });
});
