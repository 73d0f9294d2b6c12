import { expect, test } from 'vitest';
import { entryIds } from './figure-ids.ts';

const ids = (...names: string[]) => entryIds('a', 2021, 'b', names).map((id) => id.slice('a.2021.b.'.length));

test('each entry of a list has a name of its own, also where another is called as its number', () => {
  expect(ids('Vold', 'Fysisk vold', 'Fysisk vold?', 'Fysisk vold 3')).toEqual([
    'vold',
    'fysisk-vold',
    'fysisk-vold-4',
    'fysisk-vold-3',
  ]);
  expect(ids('?', '!', 'Nr. 1', 'nr 2', '…')).toEqual(['nr-3', 'nr-4', 'nr-1', 'nr-2', 'nr-5']);
});
