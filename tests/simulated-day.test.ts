import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { endBreak, resumeBreak } from '../components/browser/clock/adjust.ts';
import { unadjusted, type Adjustments } from '../components/browser/clock/adjustments.ts';
import { agendaClock } from '../components/browser/clock/agenda-clock.ts';
import { momentOf, parseClock } from '../components/browser/clock/day.ts';
import { heldTime, isRehearsed, pretend, stopPretending } from '../components/browser/clock/held-time.ts';
import { onDay, printedStretch, type Item } from '../components/browser/clock/programme.ts';
import { openStore, type Store } from '../components/browser/clock/store.ts';
import { actOnTimer, minutesRunning, timerLook, timerOf } from '../components/browser/clock/timer-state.ts';
import { whichDay } from '../components/browser/clock/which-day.ts';
import { readDocument, type DeckDocument } from '../components/browser/document/read-document.ts';
import { panelOf } from '../components/browser/speaker/panel.ts';
import { renderDeck } from '../scripts/deck/render-deck.ts';

let deck: DeckDocument;
beforeAll(async () => {
  vi.stubEnv('TZ', 'Europe/Copenhagen');
  const today = new Date('2021-10-01T10:00Z');
  const { body } = await renderDeck({ place: 'rummet', today, notes: true, missing: 'refused' });
  deck = readDocument(parseHTML(`<html><body>${body}</body></html>`).document);
});
afterAll(() => void vi.unstubAllEnvs());

/**
 * For each slide of the tests' day, from when until when a person in the room calls it on time that the slide is on. A
 * minute earlier is a minute early, and a minute later is a minute late.
 */
const onTime: readonly (readonly [slide: string, from: string, until: string])[] = [
  // The programme is gone through in three minutes, as its slide says; what is before that is coffee, under the welcome.
  ['velkommen', '10:30', '10:42'],
  ['program', '10:31', '10:45'],
  // Its opening takes a minute; the nine that follow have fourteen between them, a minute and a half each.
  ['intro', '10:45', '10:46'],
  ['hvorfor-bisidning', '10:46', '10:48'],
  ['siden-begyndelsen', '10:48', '10:49'],
  ['bisiddersager', '10:49', '10:51'],
  ['underretninger', '10:51', '10:52'],
  ['boern-med-bisidder', '10:52', '10:54'],
  ['boernenes-ord-1', '10:54', '10:55'],
  ['boernenes-ord-2', '10:55', '10:57'],
  ['boernenes-ord-3', '10:57', '10:58'],
  ['boernenes-ord', '10:58', '11:00'],
  // A talk of one slide lasts as long as it is printed.
  ['boernenes-fortaellinger', '11:00', '13:00'],
  ['ved-en-bisidder', '13:30', '14:00'],
  // The work takes the twenty minutes of its clock: it can be opened at once, and as late as 14.40.
  ['erfaringsudveksling', '14:00', '14:40'],
  ['erfaringer', '14:01', '15:00'],
  ['opsamling', '15:15', '16:00'],
  // Nobody has said when the day ends: until nobody can be there any more, the farewell is not late.
  ['farvel', '16:00', '17:00'],
  // A break is never early: it takes up what the day is. It is late by what it runs over.
  ['frokost', '00:00', '13:30'],
  ['kaffe', '00:00', '15:15'],
];

/** Every minute of the day, from its first until it is over. */
const minutes = Array.from({ length: 389 }, (_, at) => parseClock('10:30') + at);

/** The slides and minutes at which what the speaker reads is more than a minute from what a person would say. */
function strangeTo(items: readonly Item[], [slide, from, until]: (typeof onTime)[number]): string[] {
  return minutes.flatMap((now) => {
    const says = now < parseClock(from) ? now - parseClock(from) : Math.max(0, now - parseClock(until));
    const { pace, state } = agendaClock(items, now, slide, unadjusted);
    const isFine = state === 'over' ? slide === 'farvel' && now >= 1020 : Math.abs(pace - says) <= 1;
    return isFine ? [] : [`${slide} at ${Math.floor(now / 60)}.${now % 60}: ${pace}, not ${says}`];
  });
}

describe('the pace on every slide of the day, at every minute', () => {
  it('has a line in the table for each slide', () => {
    expect(onTime.map(([slide]) => slide).sort()).toEqual(deck.slides.map(({ id }) => id).sort());
  });

  it.each(onTime)(
    'of »%s« is within a minute of what a person would say: on time from %s until %s',
    (...line) => {
      expect(strangeTo(deck.items, line)).toEqual([]);
    },
  );

  it('is found where it is strange: group work of which nobody has said how long it takes', () => {
    const silent = deck.items.map((item) => ({
      ...item,
      slides: item.slides.map((slide) => (slide.id === 'program' ? slide : { ...slide, seconds: undefined })),
    }));
    expect(onTime.flatMap((line) => strangeTo(silent, line)).slice(0, 1)).toEqual([
      'erfaringsudveksling at 14.42: 0, not 2',
    ]);
  });
});

/** What the speaker reads of the day with a slide on, and what that slide's clock shows, in one line. */
type Read = (slide: string) => string;

/** A machine whose clock stands at a time, with the speaker's changes kept in its browser. */
function machine(): Readonly<{ store: Store; at: (time: string) => Read; now: () => number }> {
  const kept = new Map<string, string>();
  let now = 0;
  const momentNow = (adjustments: Adjustments) =>
    momentOf(heldTime(adjustments, now), printedStretch(deck.items));
  const store = openStore({
    storage: () => ({
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, text) => void kept.set(key, text),
      removeItem: (key) => void kept.delete(key),
    }),
    onStorage: () => undefined,
    address: '/',
    day: () => momentOf(new Date(now), printedStretch(deck.items)).day,
  });
  const titles = new Map(deck.items.map(({ id, title }) => [id, title]));
  const read: Read = (slide) => {
    const adjustments = store.read();
    const { day, minutes: elapsed } = momentNow(adjustments);
    const which = isRehearsed(adjustments) ? 'the day' : whichDay(day, deck.held);
    const clock = agendaClock(onDay(deck.items, day), elapsed, slide, adjustments, {
      which,
      running: minutesRunning(adjustments, slide, now),
    });
    const panel = panelOf(clock, { day, now: elapsed, held: deck.held, titles });
    const seconds = deck.slides.find(({ id }) => id === slide)?.seconds;
    const timer = seconds && timerLook(timerOf(adjustments, slide, seconds), seconds, now);
    return [`${panel.minutes} ${panel.minutesAre}`.trim(), panel.pace, panel.due, timer && timer.left]
      .filter(Boolean)
      .join(' · ');
  };
  return {
    store,
    now: () => now,
    at: (time) => {
      now = Date.parse(`${time}+02:00`);
      return read;
    },
  };
}

describe('a simulated day, from the evening before until the morning after', () => {
  it('has rehearsal, date, an ended break and group work, and says at each time what a person would', () => {
    const { store, at, now } = machine();
    const on = '2021-10-06T';

    // The evening before: by its date the day has not begun, whatever the clock shows.
    expect(at('2021-10-05T21:15')('intro')).toBe('Ikke begyndt · Dagen er onsdag den 6. oktober 2021');
    expect(at('2021-10-05T10:50')('intro')).toBe('Ikke begyndt · Dagen er onsdag den 6. oktober 2021');

    // A rehearsal at that hour is as the day will be, a break that is ended in it too, and leaves nothing.
    at('2021-10-05T21:15');
    const before = store.read();
    store.change((day) => pretend(day, { clock: parseClock('10:45'), items: deck.items, now: now() }));
    expect(at('2021-10-05T21:15')('intro')).toBe('15 min tilbage · til tiden');
    expect(at('2021-10-05T21:20')('intro')).toBe('10 min tilbage · 4 min bagud');
    expect(at('2021-10-05T21:20')('siden-begyndelsen')).toBe('10 min tilbage · til tiden');
    expect(at('2021-10-05T23:40')('frokost')).toBe('20 min tilbage · Pause');
    store.change((day) => endBreak(day, 'frokost', parseClock('13:10')));
    expect(at('2021-10-05T23:41')('ved-en-bisidder')).toBe('29 min tilbage · til tiden');
    store.change(() => stopPretending(before));
    expect(store.read()).toEqual(unadjusted);
    expect(at('2021-10-05T23:41')('frokost')).toBe('Ikke begyndt · Dagen er onsdag den 6. oktober 2021');

    // The morning.
    expect(at(`${on}10:12`)('velkommen')).toBe(
      '18 min til vi begynder · Ikke begyndt · Dagen begynder kl. 10.30',
    );
    expect(at(`${on}10:32`)('program')).toBe('13 min tilbage · til tiden · 3.00');
    expect(at(`${on}10:53`)('underretninger')).toBe('7 min tilbage · til tiden');
    expect(at(`${on}13:04`)('boernenes-fortaellinger')).toBe(
      '4 min over tiden · 4 min bagud · Skulle være i gang: Frokost',
    );

    // Lunch takes the delay up. It is ended, that was too early, and it is ended again.
    expect(at(`${on}13:05`)('frokost')).toBe('25 min tilbage · Pause');
    expect(at(`${on}13:20`)('frokost')).toBe('10 min tilbage · Pause');
    store.change((day) => endBreak(day, 'frokost', parseClock('13:20')));
    expect(at(`${on}13:20`)('frokost')).toBe('Vi er i gang · Gå videre til: Oplæg ved en bisidder');
    store.change((day) => resumeBreak(day, 'frokost'));
    expect(at(`${on}13:21`)('frokost')).toBe('9 min tilbage · Pause');
    store.change((day) => endBreak(day, 'frokost', parseClock('13:27')));
    expect(at(`${on}13:27`)('ved-en-bisidder')).toBe('30 min tilbage · til tiden');
    expect(at(`${on}13:56`)('ved-en-bisidder')).toBe('1 min tilbage · til tiden');

    // Group work is three minutes earlier for it, and has its own clock.
    const work = (act: 'toggle' | 'more') =>
      store.change((day) => actOnTimer(day, { slide: 'erfaringer', seconds: 1200, act, now: now() }));
    expect(at(`${on}13:57`)('erfaringsudveksling')).toBe('1 t. tilbage · til tiden');
    expect(at(`${on}13:59`)('erfaringer')).toBe('58 min tilbage · til tiden · 20.00');
    work('toggle');
    expect(at(`${on}14:09`)('erfaringer')).toBe('48 min tilbage · til tiden · 10.00');
    work('more');
    expect(at(`${on}14:24`)('erfaringer')).toBe('33 min tilbage · til tiden · 0.00');
    // More work than there is time for is told at once, by what it will run over; less of it takes that back.
    work('toggle');
    work('toggle');
    expect(at(`${on}14:40`)('erfaringer')).toBe('17 min tilbage · til tiden · 4.00');
    work('more');
    work('more');
    expect(at(`${on}14:45`)('erfaringer')).toBe('12 min tilbage · til tiden · 9.00');
    work('more');
    expect(at(`${on}14:45`)('erfaringer')).toBe('12 min tilbage · 2 min bagud · 14.00');
    expect(at(`${on}14:59`)('erfaringer')).toBe(
      '2 min over tiden · 2 min bagud · Skulle være i gang: Kaffe og kage · 0.00',
    );

    // Coffee, and the end, of which nobody has said when it is.
    expect(at(`${on}15:16`)('kaffe')).toBe(
      '1 min over tiden · 1 min bagud · Skulle være i gang: Opsamling og refleksioner',
    );
    expect(at(`${on}15:16`)('opsamling')).toBe('44 min tilbage · til tiden');
    expect(at(`${on}16:20`)('farvel')).toBe('til tiden');
    expect(at(`${on}17:00`)('farvel')).toBe('Dagen er slut');

    // The morning after nothing is left of it, and nothing is counted from it.
    expect(at('2021-10-07T10:50')('intro')).toBe('Dagen er slut');
    expect(store.read()).toEqual(unadjusted);
  });
});
