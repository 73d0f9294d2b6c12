import { expect, test } from 'vitest';
import { teller, warningLines } from './warnings.ts';

test('what is missing and warnings are printed under a heading, one a line, and nothing where there are none', () => {
  expect(warningLines({ missing: ['Nye.'], warnings: ['Et.', 'To.'] })).toEqual([
    '',
    'Mangler',
    '  Nye.',
    '',
    'Advarsler',
    '  Et.',
    '  To.',
  ]);
  expect(warningLines({ missing: [], warnings: [] })).toEqual([]);
});

test('the terminal is told when something changes, and only then', () => {
  const told: string[] = [];
  const terminal = teller((text) => told.push(text));
  terminal.deck({ missing: [], warnings: [] });
  terminal.deck({ missing: [], warnings: ['Et.'] });
  terminal.deck({ missing: [], warnings: ['Et.'] });
  terminal.mistake('a.yaml:1:1 Forkert.\nb.yaml:2:1 Også.');
  terminal.mistake('a.yaml:1:1 Forkert.\nb.yaml:2:1 Også.');
  terminal.deck({ missing: [], warnings: ['Et.'] });
  terminal.deck({ missing: [], warnings: [] });
  expect(told).toEqual([
    '\nAdvarsler\n  Et.',
    '\nNoget skal rettes\n  a.yaml:1:1 Forkert.\n  b.yaml:2:1 Også.',
    '\nAdvarsler\n  Et.',
    '\nDer er ikke længere noget at rette.',
  ]);
});
