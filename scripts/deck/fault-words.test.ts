import mdx from '@mdx-js/rollup';
import { expect, it } from 'vitest';
import { inDanish } from './fault-words.ts';

/** What the compiler itself says of some MDX. */
async function reasonFor(text: string): Promise<string> {
  const { transform } = mdx({ jsxImportSource: 'preact' });
  if (typeof transform !== 'function') throw new Error('The compiler is another than it was.');
  try {
    await Reflect.apply(transform, undefined, [text, 'intro.mdx']);
  } catch (error) {
    return error instanceof Error && 'reason' in error ? String(error.reason) : String(error);
  }
  return 'nothing';
}

it.each([
  ['<p>hej', '»<p>« fra linje 1 har ingen afslutning.'],
  ['<>hej', '»<>« har ingen afslutning.'],
  ['<p>hej</b>', 'her står »</b>«, men det, der er åbent, er »<p>« fra linje 1. Skriv »</p>«'],
  ['hej</p>', 'her afsluttes noget, der ikke er begyndt.'],
  ['{ 1 + }', 'det, der står mellem { og }, kan ikke læses.'],
  ['import x form "y"', 'en linje, der begynder med »import« eller »export«, kan ikke læses.'],
  ['Et { tegn', 'et »{« har intet »}«.'],
  ['<p class="x>hej</p>', 'en værdi i et element har intet anførselstegn til sidst.'],
  ['Færre <b', 'et element, der begynder med »<«, har intet »>«.'],
  ['Børn <5 år', '»<« foran »5« læses som begyndelsen på et element.'],
  ['<!-- kommentar -->', 'en kommentar skrives »{/* sådan */}« og ikke »<!-- sådan -->«.'],
  ['Skriv til <a@b.dk>', 'en adresse mellem < og > kan ikke læses.'],
  ['Se <https://b.dk>', 'en adresse mellem < og > kan ikke læses.'],
  ['<p class=rød>x</p>', 'her står »r«, hvor en værdi skal begynde.'],
  ['<Slide\n\n### x\n\n</Slide>', 'her står »#«, hvor et element ikke er slut endnu.'],
])('»%s« is told in Danish', async (text, danish) => {
  expect(inDanish(await reasonFor(text))).toContain(danish);
});

it.each([
  [
    'Failed to load url ../components/x.tsx (resolved id: ../components/x.tsx) in slides/intro.mdx. Does the file exist?',
    'filen »../components/x.tsx« findes ikke.',
  ],
  [
    'Failed to resolve import "./x.png" from "slides/intro.mdx". Does the file exist?',
    'filen »./x.png« findes ikke.',
  ],
  ['tal is not defined', '»tal« kendes ikke.'],
  ["Cannot read properties of undefined (reading 'nye')", '».nye« står efter et navn'],
])('%s is told in Danish', (english, danish) => {
  expect(inDanish(english)).toContain(danish);
});

it('what nobody has a sentence for is told as a fault of the program, on one line, unless there is something better to say', () => {
  expect(inDanish('Something\n  at x')).toBe(
    'programmet gik i stå. Det er måske ikke din fejl; fortryd det seneste, du rettede, eller send denne linje videre: »Something«.',
  );
  expect(inDanish('Something', 'noget andet.')).toBe('noget andet.');
});
