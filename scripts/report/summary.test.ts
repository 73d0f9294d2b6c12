import { expect, it } from 'vitest';
import type { Changes } from './changes.ts';
import { summary } from './summary.ts';

const none: Changes = {
  ...{ figures: [], sentences: [], claims: [], programme: [], quotes: [], sources: [], film: [] },
  ...{ wordings: [], files: [], slides: [], left: { missing: [], warnings: [] } },
};

it('says that nothing has changed, also where something is left to do', () => {
  expect(summary(none)).toEqual(['Der er ingen forskel.']);
  const left = {
    missing: ['»nye« mangler'],
    warnings: ['Samtykket er ukendt.', 'Linket fører ingen steder hen.'],
  };
  expect(summary({ ...none, left })).toEqual(['Der er ingen forskel.', '1 ting mangler', '2 advarsler']);
});

it('says what has changed, and nothing of what has not', () => {
  const changes = {
    ...none,
    files: [{ name: 'a.png', how: 'ændret' }],
    left: { missing: [], warnings: ['Samtykket er ukendt.'] },
  };
  expect(summary(changes)).toEqual(['1 fil i public/ er en anden', '1 advarsel']);
});
