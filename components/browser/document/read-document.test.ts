import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { printedStretch } from '../clock/programme.ts';
import { readDocument } from './read-document.ts';

const { document } = parseHTML(`<html><body>
  <section class="slide" id="start" data-item="start"><h1>Temadag</h1></section>
  <section class="slide" id="program" data-item="start">
    <h2>Pro\u00adgram
      for dagen</h2>
    <ol class="agenda" data-day="2021-10-06">
      <li data-item="start" data-kind="ramme" data-start="10:30" data-end="13:00"><span class="item">Vel\u00adkommen</span></li>
      <li data-item="frokost" data-kind="pause" data-start="13:00" data-end="13:30"><span class="item">Frokost</span></li>
      <li data-item="slut" data-kind="ramme" data-start="13:30"><span class="item">Farvel</span></li>
    </ol>
  </section>
  <section class="stack">
    <section class="slide" id="et" data-item="start" data-timing="240" data-skippable>
      <blockquote>Ord</blockquote><p class="fragment"></p><p class="fragment"></p>
    </section>
    <section class="slide" id="to" data-item="start" data-timing="snart"></section>
  </section>
  <section class="slide" id="mad" data-item="frokost"><div class="timer" data-minutes="20"></div></section>
  <section class="slide" id="slut" data-item="slut"></section>
  <section class="slide" id="uden-for"></section>
  <div class="backgrounds"><div class="slide-background slide" data-item="start"></div></div>
</body></html>`);
const { slides, items, held } = readDocument(document);

it('each slide belongs to the item that it says, whatever it is called and wherever it stands', () => {
  const slidesOf = items.map(({ id, slides: own }) => [id, ...own.map((slide) => slide.id)]);
  expect(slidesOf).toEqual([
    ['start', 'start', 'program', 'et', 'to'],
    ['frokost', 'mad'],
    ['slut', 'slut'],
  ]);
  expect(slides.map(({ id, item }) => `${id}: ${item}`)).toEqual([
    ...['start: Velkommen', 'program: Velkommen', 'et: Velkommen', 'to: Velkommen', 'mad: Frokost'],
    ...['slut: Farvel', 'uden-for: '],
  ]);
});

it('the items are read from the agenda on its slide, in minutes from midnight', () => {
  const times = items.map(({ id, title, start, end, isBreak }) => ({ id, title, start, end, isBreak }));
  expect(times).toEqual([
    { id: 'start', title: 'Velkommen', start: 630, end: 780, isBreak: false },
    { id: 'frokost', title: 'Frokost', start: 780, end: 810, isBreak: true },
    { id: 'slut', title: 'Farvel', start: 810, end: undefined, isBreak: false },
  ]);
});

it('a slide with a clock for work in the room is planned for the minutes of that clock', () => {
  expect(slides.find(({ id }) => id === 'mad')?.seconds).toBe(1200);
});

it('a slide tells its number, its heading in one line, its steps and what is planned for it', () => {
  const told = slides.slice(0, 4).map(({ number, heading, steps, seconds, skippable }) => ({
    ...{ number, heading, steps, seconds, skippable },
  }));
  const plain = { steps: 0, seconds: undefined, skippable: false };
  expect(told).toEqual([
    { ...plain, number: 1, heading: 'Temadag' },
    { ...plain, number: 2, heading: 'Program for dagen' },
    { number: 3, heading: 'Ord', steps: 2, seconds: 240, skippable: true },
    { ...plain, number: 4, heading: '' },
  ]);
});

it('the day is printed until its last item begins, if its end is not stated', () => {
  expect(printedStretch(items)).toEqual({ from: 630, until: 810 });
});

it('the day it is held is told by the agenda, where it is known', () => {
  expect(held).toBe('2021-10-06');
  expect(readDocument(parseHTML('<ol class="agenda"></ol>').document).held).toBeUndefined();
});

it('a page without a programme has slides and no items', () => {
  const { document: page } = parseHTML('<html><body><section class="slide" id="et"></section></body></html>');
  expect(readDocument(page).items).toEqual([]);
  expect(readDocument(page).slides.map(({ id, item }) => ({ id, item }))).toEqual([{ id: 'et', item: '' }]);
});
