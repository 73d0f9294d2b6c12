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
  [' https://eksempel.dk/temadag/ ', 'https://eksempel.dk/temadag/'],
  ['https://børn.dk/år', 'https://xn--brn-0na.dk/%C3%A5r/'],
])('the address %s is read as the folder %s', (written, address) => {
  expect(siteArguments(['--archive', '--address', written, '--pdf'])).toEqual({
    address,
    archive: true,
    pdfs: true,
  });
  expect(siteArguments([`--address=${written}`]).address).toBe(address);
});

const meant = 'Mente du »https://eksempel.dk/«?';
const password = 'Navn og adgangskode hører ikke til i en adresse. Slet det, der står før »@«.';
const onlyHere = 'Den adresse virker kun på denne maskine eller det net, den er på.';

it.each([
  ['http://eksempel.dk/', ` ${meant}`],
  ['eksempel.dk/', ` ${meant}`],
  [' https://eksempel.dk/index.html ', ` ${meant}`],
  ['https://', ''],
  ['https://eksempel.dk/?vis=laes', ` ${meant}`],
  ['https://eksempel.dk/#/program', ` ${meant}`],
  ['https://navn:kode@eksempel.dk/', ` ${meant} ${password}`, 'https://…@eksempel.dk/'],
  ['https://:kode@eksempel.dk/', ` ${meant} ${password}`, 'https://…@eksempel.dk/'],
  ['https://navn@eksempel.dk/', ` ${meant} ${password}`, 'https://…@eksempel.dk/'],
  ['https://localhost:4173/', ` ${onlyHere}`],
  ['javascript:alert(1)', ''],
])(
  'the address »%s« is refused as in the programme, without its password',
  (written, rest, told = written.trim()) => {
    expect(() => siteArguments(['--address', written])).toThrow(
      expect.objectContaining({
        message: `--address er »${told}«, men skal være sidens adresse på nettet som https://eksempel.dk/temadag/: med https og uden ?, # og filnavn.${rest}`,
      }),
    );
  },
);

it('all years and one year can’t both be asked for', () => {
  expect(() => siteArguments(['--archive', '--year=2021'])).toThrow(
    '--archive bygger alle år, og --year bygger ét. Skriv kun den ene.',
  );
});
