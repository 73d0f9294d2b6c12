import { expect, it } from 'vitest';
import { chance, type Chance } from '../../../tests/support/chance.ts';
import { innards, withoutQuotes } from '../../../tests/support/example-data.ts';
import { slideFaults } from '../compile-fault.ts';
import { slides } from '../slides.ts';
import { example } from './slips/example.ts';

/** Where the example has a sign of its markup. */
const marks = [...example.matchAll(/[<>/={}"'*[\]()#\n]/g)].map(({ index }) => index);

const at = ({ one }: Chance): number => one([0, ...marks]);

const manglings = {
  'a sign dropped': (by) => {
    const place = at(by);
    return example.slice(0, place) + example.slice(place + 1);
  },
  'a sign doubled': (by) => {
    const place = at(by);
    return example.slice(0, place + 1) + example.slice(place);
  },
  'another sign put in': (by) => {
    const place = at(by);
    const sign = by.one(['<', '>', '{', '}', '"', '”', '–', '&', '*', '<!--', '</', '\\', '`', '\u00a0']);
    return example.slice(0, place) + sign + example.slice(place + by.whole(0, 1));
  },
  'a line dropped': ({ whole }) => {
    const lines = example.split('\n');
    return lines.toSpliced(whole(0, lines.length - 1), 1).join('\n');
  },
  'the end missing': ({ whole }) => example.slice(0, whole(0, example.length)),
} satisfies Record<string, (by: Chance) => string>;

const { transform } = slides();

/** What is told of a slide file; nothing where it can be read. */
async function toldOf(text: string): Promise<string[]> {
  if (typeof transform !== 'function') throw new Error('The compiler is another than it was.');
  try {
    await Reflect.apply(transform, undefined, [text, '/slides/x.mdx']);
    return [];
  } catch (error) {
    return slideFaults(error, { name: 'slides/x.mdx', source: () => text });
  }
}

/** What is told where no slip is known: Danish, but little help. */
const general = /sammenlign med et slide, der virker|Slidet kan ikke vises/;

it.each(Object.entries(manglings))(
  'with %s, a slide is shown, or told of in whole Danish sentences at a place that it has',
  async (name, mangle) => {
    let helpful = 0;
    let refused = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const text = mangle(chance(seed));
      const lines = text.split('\n');
      for (const line of await toldOf(text)) {
        const place = `${name}, seed ${seed}: ${line}`;
        const [, row = '0', column = '0'] =
          /^slides\/x\.mdx:(\d+):(\d+) [\p{Lu}»<].*[.?"]$/u.exec(line) ?? [];
        expect(Number(row), place).toBeGreaterThan(0);
        expect(Number(row), place).toBeLessThanOrEqual(lines.length);
        expect(Number(column), place).toBeGreaterThan(0);
        expect(Number(column), place).toBeLessThanOrEqual((lines[Number(row) - 1]?.length ?? 0) + 1);
        expect(withoutQuotes(line).replace('slides/x.mdx', ''), place).not.toMatch(innards);
        refused += 1;
        if (!general.test(line)) helpful += 1;
      }
    }
    expect(refused).toBeGreaterThan(5);
    expect(helpful / refused).toBeGreaterThan(0.9);
  },
  60_000,
);
