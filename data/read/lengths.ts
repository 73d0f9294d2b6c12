import { danish } from '../figure/number.ts';
import { everything, isList } from './content.ts';
import { entryOf } from './entry-of.ts';
import type { Problem, Rule } from './rules.ts';
import type { Path } from './path.ts';

/** How many letters a field may have, by the way to it; a row's number is `*`. Up to there a slide has room for it. */
const mostLetters: Readonly<Record<string, number>> = {
  titel: 120,
  velkomst: 80,
  arrangoer: 80,
  slagord: 120,
  sted: 80,
  afsender: 120,
  kontakt: 200,
  faa_hjaelp: 300,
  medvirkende: 80,
  'punkter.*.titel': 120,
  'punkter.*.kort': 16,
  'punkter.*.undertitel': 120,
  'punkter.*.taler.navn': 80,
  'punkter.*.taler.titel': 80,
  'punkter.*.taler.organisation': 80,
  'punkter.*.taler.*.navn': 80,
  'punkter.*.taler.*.titel': 80,
  'punkter.*.taler.*.organisation': 80,
  'citater.*.ord': 1200,
  'kilder.*.udgiver': 80,
  'kilder.*.sted': 80,
};

/** How many rows a list may have, and what a slide shows them as. */
const mostRows: Readonly<Record<string, Readonly<{ most: number; on: string }>>> = {
  punkter: { most: 16, on: 'dagens program' },
  'punkter.*.taler': { most: 6, on: 'oplæggets slide' },
  aar: { most: 20, on: 'diagrammet' },
};

/** What else a file's own fields have room for: the ways to texts of at most 80 letters, and to lists of a chart's rows. */
export type Limits = Readonly<{ names: readonly string[]; lists: readonly string[] }>;

/** No text is longer, and no list has more rows, than a slide has room for in a size that can be read. */
export const noneTooLong =
  ({ names, lists }: Limits = { names: [], lists: [] }): Rule =>
  (content) =>
    everything(content).flatMap(({ content: value, path }): Problem[] => {
      const way = path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
      if (typeof value === 'string')
        return tooLong(value, path, names.includes(way) ? 80 : entryOf(mostLetters, way));
      const limit = lists.includes(way) ? { most: 12, on: 'diagrammet' } : entryOf(mostRows, way);
      return isList(value) ? tooMany(value.length, path, limit) : [];
    });

/** What to do with a child's words, which nobody may put in another way. */
const wordsStand = 'Barnets ord må ikke skrives om: vælg et uddrag, og skriv (…) dér, hvor noget er udeladt.';

function tooLong(written: string, path: Path, most = Infinity): Problem[] {
  const letters = Array.from(written.replaceAll('\u00ad', '').trim()).length;
  if (letters <= most) return [];
  const over = letters - most;
  const message = `er ${danish(over)} tegn for langt: det har ${danish(letters)}, og der er plads til ${danish(most)}.`;
  return [{ path, message: path.at(-1) === 'ord' ? `${message} ${wordsStand}` : message }];
}

function tooMany(rows: number, path: Path, limit?: { most: number; on: string }): Problem[] {
  if (!limit || rows <= limit.most) return [];
  const message = `Der er ${danish(rows)} rækker i »${path.at(-1)}«, men ${limit.on} har plads til ${limit.most}: fra denne række er der ${danish(rows - limit.most)} for meget.`;
  return [{ path: [...path, limit.most], message, whole: true }];
}
