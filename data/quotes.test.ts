import { expect, test } from 'vitest';
import { exampleText, plant } from '../tests/support/example-data.ts';
import { allQuotes, quotes } from './quotes.ts';

/** The quotes of the source, line by line as it breaks them. */
const source = {
  'citat-1': `Jeg var meget nervøs for at komme til
børnesamtale, fordi jeg aldrig har prøvet det
før.. Men min bisidder snakkede med mig før
jeg skulle til samtale, og gjorde mig
opmærksom på det jeg ville snakke om.`,
  'citat-2': `Jeg troede i starten at en bisidder var til for
at snakke for mig, men i stedet blev
overrasket over, at bisidderen motiverede
mig til selv at snakke for min sag. Bisidderen
udviste en stor støtte, og hjalp mig til at se
sider af mig selv jeg ikke har set før.
Fantastisk!`,
  'citat-3': `Jeg har efterhånden været til et par møder selv
inden jeg fik en Bisidder fra Børns Vilkår. Det var
bestemt ikke særlig rart, da min sagsbehandler
ikke lyttede til mig. Jeg stod meget alene med
både mine forældre og min sagsbehandler imod
mig. (…) Men efter jeg fik en Bisidder fra Børns
Vilkår gik det hele meget bedre, de kunne
nemlig også fortælle mig hvilke rettigheder jeg
har. Jeg må jo ærlig indrømme, at jeg ikke har
forstand på særlig meget indenfor børn og unge
afdelingen, så min sagsbehandler kunne bilde
mig alt ind. Så jeg er evig taknemlig for at have
fået en god Bisidder fra jer, det har hjulpet rigtig
meget :)`,
};

test('the children’s words are the source’s, byte for byte', () => {
  const words = allQuotes.map((quote) => quote.words);
  expect(words).toEqual(Object.values(source).map((lines) => lines.replaceAll('\n', ' ')));
});

test('each quote says who speaks and where it stands', () => {
  expect(allQuotes.map(({ id, who, source: { producer } }) => [id, who, producer])).toEqual([
    ['citat-1', 'Pige, 13 år', 'Børns Vilkår'],
    ['citat-2', 'Pige, 17 år', 'Børns Vilkår'],
    ['citat-3', 'Dreng, 16 år', 'Børns Vilkår'],
  ]);
});

test.each([
  ['is written as one', 'koen: barn', 'Barn, 13 år'],
  ['has no word for it', '', 'Barn, 13 år'],
])('a child that %s is just a child', async (_, koen, who) => {
  const text = exampleText('citater.yaml');
  expect(text).toContain('koen: pige\n      alder: 13');
  const written = text.replace('koen: pige\n      alder: 13', `${koen && `${koen}\n      `}alder: 13`);
  plant({ 'citater.yaml': written });
  const [{ checkFiles }, read] = await Promise.all([import('./read/files.ts'), import('./quotes.ts')]);
  expect(checkFiles()).toEqual([]);
  expect(read.allQuotes[0]?.who).toBe(who);
});

test('a quote is found by its id, and one that is not there is none', () => {
  expect(quotes['citat-2']?.who).toBe('Pige, 17 år');
  expect(quotes['citat-9']).toBeUndefined();
});

test.each([
  ['with nothing under the name', 'citater:\n'],
  ['with an empty list', 'citater: []\n'],
])('there may be no quotes at all, %s', async (_, text) => {
  plant({ 'citater.yaml': text });
  const [{ checkFiles }, read] = await Promise.all([import('./read/files.ts'), import('./quotes.ts')]);
  expect(checkFiles()).toEqual([]);
  expect(read.allQuotes).toEqual([]);
});

test('there may be more of them, each with any id, in the order they stand', async () => {
  const text = exampleText('citater.yaml').replace('id: citat-2', 'id: skolen').trimEnd();
  const more =
    '\n  - id: ny-1\n    ord: Nogen hørte mig.\n    hvem:\n      koen: pige\n      alder: 9\n    kilde: temadag-citater\n    samtykke: ukendt\n';
  plant({ 'citater.yaml': text + more });
  const [{ checkFiles }, read] = await Promise.all([import('./read/files.ts'), import('./quotes.ts')]);
  expect(checkFiles()).toEqual([]);
  expect(read.allQuotes.map(({ id }) => id)).toEqual(['citat-1', 'skolen', 'citat-3', 'ny-1']);
});
