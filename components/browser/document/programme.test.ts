import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { printedStretch, readProgramme } from './programme.ts';

const { document } = parseHTML(`<html><body>
  <section class="slide" id="start"></section>
  <section class="slide" id="program">
    <ol class="agenda">
      <li data-item="start" data-kind="ramme" data-start="10:30" data-end="13:00"></li>
      <li data-item="frokost" data-kind="pause" data-start="13:00" data-end="13:30"></li>
      <li data-item="slut" data-kind="ramme" data-start="13:30"></li>
    </ol>
  </section>
  <section class="stack">
    <section class="slide" id="et" data-timing="240" data-skippable></section>
    <section class="slide" id="to" data-timing="snart"></section>
  </section>
  <section class="slide" id="frokost"></section>
  <section class="slide" id="slut"></section>
  <div class="backgrounds"><div class="slide-background slide"></div></div>
</body></html>`);

it('the programme is read from its slide, with the slides that come before the next item and no backgrounds', () => {
  const plain = (id: string) => ({ id, seconds: undefined, skippable: false });
  expect(readProgramme(document)).toEqual([
    {
      ...{ id: 'start', start: 630, end: 780, isBreak: false },
      slides: [plain('start'), plain('program'), { id: 'et', seconds: 240, skippable: true }, plain('to')],
    },
    { id: 'frokost', start: 780, end: 810, isBreak: true, slides: [plain('frokost')] },
    { id: 'slut', start: 810, end: undefined, isBreak: false, slides: [plain('slut')] },
  ]);
});

it('the day is printed until its last item begins, if its end is not stated', () => {
  expect(printedStretch(readProgramme(document))).toEqual({ from: 630, until: 810 });
});

it('a page without a programme has no items', () => {
  expect(readProgramme(parseHTML('<html><body></body></html>').document)).toEqual([]);
});
