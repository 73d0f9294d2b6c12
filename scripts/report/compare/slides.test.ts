import { expect, it } from 'vitest';
import type { ShownSlide } from '../../deck/shown-slides.ts';
import { changedSlides } from './slides.ts';

const slide = (id: string, onStage: string): ShownSlide => ({
  ...{ id, heading: id.toUpperCase(), html: onStage, onStage, sentences: [] },
});

it('slides that are others, new and gone are told, in the order of the day, and none that is as it was', () => {
  const before = [slide('a', '1'), slide('b', '1'), slide('c', '1')];
  const after = [slide('d', '1'), slide('a', '1'), slide('b', '2')];
  expect(changedSlides(before, after)).toEqual([
    { id: 'd', heading: 'D', how: 'nyt' },
    { id: 'b', heading: 'B', how: 'ændret' },
    { id: 'c', heading: 'C', how: 'væk' },
  ]);
});
