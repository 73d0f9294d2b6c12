import { afterEach, expect, it, vi } from 'vitest';
import { tmpdir } from 'node:os';
import { withPage } from './open-page.ts';
import { printPdf } from './print-pdf.ts';
import { findBrowser } from '../machine/find-browser.mjs';

vi.mock('../machine/find-browser.mjs', () => ({ findBrowser: vi.fn() }));

afterEach(() => void vi.resetAllMocks());

it('without a browser there is no PDF, and it is said what to do', async () => {
  await expect(printPdf('dagen.html', 'slides')).rejects.toMatchObject({
    name: 'DeckMistakes',
    message:
      'PDF kan ikke laves: her er ingen Chromium. Installér Chrome eller Chromium (eller sæt CHROME_PATH til en), og prøv igen.',
  });
});

it('a CHROME_PATH that leads nowhere is said as such', async () => {
  vi.mocked(findBrowser).mockImplementation(() => {
    throw new Error('CHROME_PATH peger på /x, men der ligger ingen browser. Ret den, eller fjern den.');
  });
  await expect(printPdf('dagen.html', 'slides')).rejects.toThrow(
    'PDF kan ikke laves: CHROME_PATH peger på /x, men der ligger ingen browser. Ret den, eller fjern den.',
  );
});

it('a program that is no browser, and does not start as one, is said as such', async () => {
  const look = { view: undefined, size: { width: 100, height: 100 }, media: 'print' } as const;
  await expect(withPage(process.execPath, '', look, () => Promise.resolve())).rejects.toMatchObject({
    name: 'DeckMistakes',
    message: `Browseren ${process.execPath} vil ikke starte. Er det ikke Chrome eller Chromium, så ret CHROME_PATH; ellers se efter, om mappen ${tmpdir()} findes, og om der er plads i den. Prøv så igen.`,
  });
});
