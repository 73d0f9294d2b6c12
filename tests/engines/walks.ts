import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { chance } from '../support/chance.ts';
import { isSeen } from './chart-seen.ts';
import type { EngineWindow, Key } from './window.ts';

const screen = { width: 1280, height: 720 };
const phone = { width: 390, height: 844 };

/** What has to work in every engine: what it says, and a walk that shows it. */
export const walks: Readonly<Record<string, (window: EngineWindow) => Promise<void>>> = {
  'the stage goes through every slide of the day, and back': async (window) => {
    await openStage(window);
    const ids = await idsOf(window, 'section.slide');
    const there = await walkUntilStill(window, 'PageDown');
    expect(slidesIn(there), 'forward').toEqual(ids);
    const back = await walkUntilStill(window, 'PageUp');
    expect(slidesIn(back), 'back').toEqual(ids.toReversed());
    expect(window.faults).toEqual([]);
  },

  'Home, End and the light table lead where they say': async (window) => {
    await openStage(window);
    const ids = await idsOf(window, 'section.slide');
    await window.press('End');
    await isOn(window, ids.at(-1));
    await window.press('Home');
    await isOn(window, ids[0]);
    for (const is of [true, false]) {
      await window.press('o');
      const lies = () => window.read(() => document.querySelector('.light-table') !== null);
      await expect.poll(lies).toBe(is);
    }
    await isOn(window, ids[0]);
    expect(window.faults).toEqual([]);
  },

  'a chart is there after slides on and back, Home, the light table, and paper': async (window) => {
    await openStage(window);
    for (const id of await idsOf(window, withChart)) {
      await goTo(window, id);
      await isSeen(window, `#${id}`, 'first');
      for (const key of ['PageDown', 'PageUp'] as const)
        for (let times = 0; times < 4; times += 1) await step(window, key);
      await isSeen(window, `#${id}`, 'on and back');
      await window.press('Home');
      await goTo(window, id);
      await isSeen(window, `#${id}`, 'from the first slide');
      await window.press('o');
      await isSeen(window, '.light-table li:has(> [aria-current])', `${id} on the light table`);
      await window.press('o');
      await isSeen(window, `#${id}`, 'under the light table');
      await window.read(() => dispatchEvent(new Event('beforeprint')));
      await isPainted(window);
      await window.read(() => dispatchEvent(new Event('afterprint')));
      await isSeen(window, `#${id}`, 'after paper');
    }
  },

  'a file that is dropped where one is checked is told of, and drawn when it is right': async (window) => {
    const right = readFileSync('tests/day/data/bisiddersager.yaml', 'utf8');
    const says = () => window.read(() => document.querySelector('[role=status]')?.textContent);
    const drop = (text: string) =>
      window.read((holds) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([holds], 'bisiddersager.yaml'));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      }, text);
    await window.open('tjek/', screen);
    await expect.poll(() => window.read(() => document.querySelector('.choose') !== null)).toBe(true);
    await drop(right.replace('siden_begyndelsen: 5.219', 'siden_begyndelsen: 5,219'));
    await expect.poll(says).toContain('Der er 1 fejl i filen.');
    await drop(right);
    await expect.poll(says).toBe('Filen er i orden.');
    await expect.poll(() => window.read(() => document.querySelectorAll('.chart canvas').length)).toBe(3);
    expect(window.faults).toEqual([]);
  },

  'the stage and the speaker’s window stay on the same slide in thirty steps from either': async (window) => {
    await openStage(window);
    const speaker = await window.opensWhen(() => window.press('s'));
    await areAlike(window, speaker, 'opened');
    const dice = chance(2021);
    const taken: string[] = [];
    const walking = ['PageDown', 'PageDown', 'PageDown', 'PageUp', 'Home', 'End'] as const;
    for (let at = 0; at < 30; at += 1) {
      const key = dice.one(walking);
      const from = dice.onceIn(2) ? 'stage' : 'speaker';
      taken.push(`${from}: ${key}`);
      await (from === 'stage' ? window : speaker).press(key);
      await areAlike(window, speaker, taken.join(', '));
    }
    expect([...window.faults, ...speaker.faults]).toEqual([]);
  },

  'the page to read fits a phone, draws its charts as they come, and opens at a link': async (window) => {
    await window.open('?vis=laes', phone);
    await isReady(window);
    const sideways = () => window.read(() => document.documentElement.scrollWidth - innerWidth);
    expect(await sideways()).toBeLessThanOrEqual(0);
    for (const id of await idsOf(window, withChart)) {
      await window.read((slide) => document.querySelector(`#${slide} .chart`)?.scrollIntoView(), id);
      await window.read(() => scrollBy(0, -80));
      await isSeen(window, `#${id}`, 'scrolled to');
      expect(await sideways(), id).toBeLessThanOrEqual(0);
    }
    const id = (await idsOf(window, 'section.slide:not([data-only])')).at(-3) ?? '';
    await window.open(`?vis=laes#/${id}`, phone);
    await isReady(window);
    const place = () =>
      window.read((slide) => document.getElementById(slide)?.getBoundingClientRect().top, id);
    await expect.poll(place, { message: `opened at ${id}` }).toBeLessThan(phone.height / 2);
    expect(await place()).toBeGreaterThanOrEqual(0);
    expect(window.faults).toEqual([]);
  },
};

/** A slide with a chart that has to be drawn: one without lengths is a picture already. */
const withChart = 'section.slide:has(.plot:empty, .plot > canvas)';

async function openStage(window: EngineWindow): Promise<void> {
  await window.open('?vis=slides', screen);
  await isReady(window);
}

async function isReady(window: EngineWindow): Promise<void> {
  const ready = () => window.read(() => document.querySelector('#deck[data-ready]') !== null);
  await expect.poll(ready, { message: 'the view is ready' }).toBe(true);
}

/** The ids of the day's slides that a selector finds, in the order of the page. */
async function idsOf(window: EngineWindow, selector: string): Promise<string[]> {
  const ids = await window.read(
    (wanted) => [...document.querySelectorAll(wanted)].map(({ id }) => id),
    selector,
  );
  expect(ids.length, selector).toBeGreaterThan(0);
  return ids;
}

/** Where a window is: the slide that is on, and which of its fragments are shown. */
const placeOf = (window: EngineWindow): Promise<string> =>
  window.read(() => {
    const slide =
      document.querySelector('[data-part="current"] .slide.present') ??
      document.querySelector(
        '#deck .slides > section.slide.present, #deck section.stack.present > section.slide.present',
      );
    const shown = [...(slide?.querySelectorAll('.fragment') ?? [])].map((one) =>
      Number(one.classList.contains('visible')),
    );
    return [slide?.id ?? '', ...shown].join(' ');
  });

async function isOn(window: EngineWindow, id = ''): Promise<void> {
  await expect.poll(async () => (await placeOf(window)).split(' ')[0]).toBe(id);
}

/** Presses a key, and waits until something else is on. */
async function step(window: EngineWindow, key: Key): Promise<void> {
  const before = await placeOf(window);
  await window.press(key);
  await expect.poll(() => placeOf(window), { message: `${key} on ${before}` }).not.toBe(before);
}

/** Presses a key until nothing comes of it; gives all places that were on. */
async function walkUntilStill(window: EngineWindow, key: Key): Promise<string[]> {
  const places = [await placeOf(window)];
  for (;;) {
    await window.press(key);
    await isPainted(window);
    const place = await placeOf(window);
    if (place === places.at(-1)) return places;
    places.push(place);
  }
}

/** The slides of some places, each once. */
const slidesIn = (places: readonly string[]) => [...new Set(places.map((place) => place.split(' ')[0]))];

async function goTo(window: EngineWindow, id: string): Promise<void> {
  await window.read((slide) => {
    location.hash = `#/${slide}`;
  }, id);
  await isOn(window, id);
}

async function isPainted(window: EngineWindow): Promise<void> {
  await window.read(async () => {
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  });
}

async function areAlike(stage: EngineWindow, speaker: EngineWindow, why: string): Promise<void> {
  const both = async () => [await placeOf(speaker), await placeOf(stage)];
  await expect(async () => {
    const [one, other] = await both();
    expect(one, why).toBe(other);
  }).toPass({ timeout: 30_000 });
}
