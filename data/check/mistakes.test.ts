import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { example, innards, told, wholeSentence, withoutQuotes } from '../../tests/support/example-data.ts';

const caseSchema = z.strictObject({
  fil: z.enum(Object.keys(example)),
  /** Text that stands once in the example; without it, the whole file is meant. */
  fra: z.string().optional(),
  til: z.string(),
  slags: z.enum(['stop', 'advarsel']),
  /** What the person must be told, a line each. */
  siger: z.string(),
  /** Why the person is told something else today, where that is known. */
});

const cases = Object.entries(
  import.meta.glob<string>('./mistakes/*.yaml', { query: '?raw', import: 'default', eager: true }),
).map(([path, text]) => ({ name: path.replace('./mistakes/', ''), text }));

const withoutLastBreak = (text: string): string => text.replace(/\n$/, '');

/** The example's text with the case's edit made. */
function edited(text: string, fra: string | undefined, til: string): string {
  if (fra === undefined) return til;
  const [before, after, ...more] = text.split(withoutLastBreak(fra));
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`»${fra}« skal stå præcis én gang i eksemplet.`);
  }
  return before + withoutLastBreak(til) + after;
}

test('the example itself is in order', async () => {
  expect(await told()).toEqual({ stop: [], advarsel: [] });
});

test('there are at least sixty bad edits, and some in every file', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  const files = new Set(cases.map(({ text }) => /^fil: (\S+)$/m.exec(text)?.[1]));
  expect([...files].toSorted()).toEqual(Object.keys(example).toSorted());
});

describe('a bad edit is told in exactly these words', () => {
  for (const { name, text } of cases) {
    const { fil, fra, til, slags, siger } = caseSchema.parse(parse(text, { schema: 'failsafe' }));
    // Once the product says what it should, this fails: then the line about the known fault goes.
    test(name, async () => {
      const answer = await told({ [fil]: edited(example[fil] ?? '', fra, til) });
      const messages = withoutLastBreak(siger).split('\n');
      for (const message of messages) {
        expect(message).toMatch(wholeSentence);
        expect(withoutQuotes(message)).not.toMatch(innards);
      }
      expect(answer).toEqual({ stop: [], advarsel: [], [slags]: messages });
    });
  }
});
