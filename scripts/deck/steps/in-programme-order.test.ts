import { expect, it } from 'vitest';
import type { AgendaItem } from '../../../data/programme.ts';
import { inProgrammeOrder } from './in-programme-order.ts';

const item = (id: string): AgendaItem => ({
  id,
  start: 0,
  end: undefined,
  title: id,
  subtitle: undefined,
  short: undefined,
  speakers: [],
  kind: 'oplæg',
});

const files = { '../../../slides/kaffe.mdx': 'kaffe', '../../../slides/intro.mdx': 'intro' };

it('slides come in the order of the programme, whatever the order of the files', () => {
  expect(inProgrammeOrder([item('intro'), item('kaffe')], files).ordered.map(({ load }) => load)).toEqual([
    'intro',
    'kaffe',
  ]);
});

it('an item that is moved takes its slides along', () => {
  expect(inProgrammeOrder([item('kaffe'), item('intro')], files).ordered.map(({ load }) => load)).toEqual([
    'kaffe',
    'intro',
  ]);
});

it('an item without a file is there, with nothing to load', () => {
  const { ordered } = inProgrammeOrder([item('intro'), item('frokost'), item('kaffe')], files);
  expect(ordered[1]).toEqual({ item: item('frokost'), file: 'slides/frokost.mdx', load: undefined });
});

it('a file without an item is refused, and both are named', () => {
  expect(inProgrammeOrder([item('intro')], files)).toEqual({
    ordered: [],
    findings: {
      mistakes: [
        'slides/kaffe.mdx hører ikke til noget punkt: data/program.yaml har intet punkt med id »kaffe« (der er intro). ' +
          'Ret filens navn, eller tilføj punktet i programmet.',
      ],
    },
  });
});
