import { expect, it } from 'vitest';
import type { AgendaItem } from '../../../data/programme.ts';
import { orderSlides } from './order-slides.ts';

const item = (id: string): AgendaItem => ({
  id,
  start: 0,
  end: undefined,
  title: id,
  subtitle: undefined,
  speakers: [],
  kind: 'oplæg',
});

const files = { '../../../slides/kaffe.mdx': 'kaffe', '../../../slides/intro.mdx': 'intro' };

it('slides come in the order of the programme, whatever the order of the files', () => {
  expect(orderSlides([item('intro'), item('kaffe')], files).map(({ load }) => load)).toEqual([
    'intro',
    'kaffe',
  ]);
});

it('an item that is moved takes its slides along', () => {
  expect(orderSlides([item('kaffe'), item('intro')], files).map(({ load }) => load)).toEqual([
    'kaffe',
    'intro',
  ]);
});

it('an item without a file is there, with nothing to load', () => {
  const [, frokost] = orderSlides([item('intro'), item('frokost'), item('kaffe')], files);
  expect(frokost).toEqual({ item: item('frokost'), file: 'slides/frokost.mdx', load: undefined });
});

it('a file without an item is refused, and both are named', () => {
  expect(() => orderSlides([item('intro')], files)).toThrow(
    'slides/kaffe.mdx hører ikke til noget punkt: data/program.yaml har intet punkt med id »kaffe« (der er intro). ' +
      'Ret filens navn, eller tilføj punktet i programmet.',
  );
});
