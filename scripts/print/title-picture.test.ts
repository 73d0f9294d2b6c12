import { afterEach, expect, it, vi } from 'vitest';
import { findBrowser } from '../machine/find-browser.mjs';
import { drawTitle } from './title-picture.ts';

vi.mock('../machine/find-browser.mjs', () => ({ findBrowser: vi.fn() }));
// Without a browser nothing is built for it.
vi.mock('./one-file.ts', () => ({ oneFile: vi.fn().mockRejectedValue(new Error('Nobody asked for it')) }));

afterEach(() => void vi.resetAllMocks());

const deck = {
  year: 2021,
  dataDay: undefined,
  title: 'En dag',
  description: '',
  calendar: undefined,
  sections: [],
  frame: '',
  method: '',
  contents: '',
  body: '',
  missing: [],
  warnings: [],
};

it('without a browser there is no picture, and it is said why', async () => {
  expect(await drawTitle(deck)).toBe(
    'Billedet, der vises sammen med links til siden, er ikke lavet: her er ingen Chromium.',
  );
});

it('a CHROME_PATH that leads nowhere is said as such', async () => {
  vi.mocked(findBrowser).mockImplementation(() => {
    throw new Error('CHROME_PATH peger på /x, men der ligger ingen browser. Ret den, eller fjern den.');
  });
  expect(await drawTitle(deck)).toBe(
    'Billedet, der vises sammen med links til siden, er ikke lavet: CHROME_PATH peger på /x, men der ligger ingen browser. Ret den, eller fjern den.',
  );
});
