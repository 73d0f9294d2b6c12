import { expect, it } from 'vitest';
import { readArguments } from '../machine/arguments.ts';
import { editionOptions } from './edition-arguments.ts';
import { siteArguments as argumentsOf, siteOptions } from './site-arguments.ts';

const siteArguments = (args: readonly string[]) =>
  argumentsOf(
    readArguments('npm run build', args, { notes: 'flag', ...editionOptions, ...siteOptions }).told,
  );

it('without arguments the site is the page alone, and nobody knows where it will be', () => {
  expect(siteArguments(['--notes'])).toEqual({ address: undefined, archive: false, pdfs: false });
});

it.each([
  ['https://eksempel.dk', 'https://eksempel.dk/'],
  ['https://eksempel.dk/temadag', 'https://eksempel.dk/temadag/'],
  ['https://eksempel.dk/temadag/', 'https://eksempel.dk/temadag/'],
  ['https://børn.dk/år', 'https://xn--brn-0na.dk/%C3%A5r/'],
])('the address %s is read as the folder %s', (written, address) => {
  expect(siteArguments(['--archive', '--address', written, '--pdf'])).toEqual({
    address,
    archive: true,
    pdfs: true,
  });
  expect(siteArguments([`--address=${written}`]).address).toBe(address);
});

it.each([
  'http://eksempel.dk/',
  'eksempel.dk',
  'https://',
  'https://eksempel.dk/?vis=laes',
  'https://eksempel.dk/#/program',
  'https://navn:kode@eksempel.dk/',
  'https://:kode@eksempel.dk/',
  'https://navn@eksempel.dk/',
  'https://eksempel.dk/index.html',
  'javascript:alert(1)',
])('the address »%s« is refused in one sentence', (written) => {
  expect(() => siteArguments(['--address', written])).toThrow(
    `--address er »${written}«, men skal være adressen på den mappe, siden lægges i, som https://eksempel.dk/temadag/: med https og uden ?, # og filnavn.`,
  );
});

it('all years and one year can’t both be asked for', () => {
  expect(() => siteArguments(['--archive', '--year=2021'])).toThrow(
    '--archive bygger alle år, og --year bygger ét. Skriv kun den ene.',
  );
});
