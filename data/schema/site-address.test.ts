import { expect, test } from 'vitest';
import { guessFor } from './reading.ts';
import { siteAddress } from './site-address.ts';

test('a file’s name is taken off an address, and nothing of a folder’s', () => {
  expect(guessFor(siteAddress, 'https://eksempel.dk/dag/side.pdf')).toBe('https://eksempel.dk/dag/');
  expect(siteAddress.read('https://eksempel.dk/dag.html')).toBeUndefined();
});

test('a chapter pasted in place of an address is no address, and is told in no time', () => {
  expect(guessFor(siteAddress, 'Jeg var meget glad. '.repeat(2500))).toBeUndefined();
});
