import { expect, test } from 'vitest';
import { files as deckFiles, subjectFiles } from './files.ts';
import { mistakeLine } from './mistake.ts';
import { chance, type Chance } from '../../tests/support/chance.ts';
import { example, innards, wholeSentence, withoutQuotes } from '../../tests/support/example-data.ts';
import { read, type DataFile } from './read.ts';
import { relations } from '../check/relations.ts';

const files: readonly DataFile<unknown>[] = deckFiles.map((file) => ({
  ...file,
  text: example[file.name.replace('data/', '')] ?? '',
}));

const manglings = {
  'bits flipped': (bytes, { whole }) => {
    const at = whole(0, bytes.length - 1);
    return bytes.with(at, (bytes[at] ?? 0) ^ (1 << whole(0, 7)));
  },
  'bytes deleted': (bytes, { whole }) => {
    const at = whole(0, bytes.length - 1);
    return joined(bytes.slice(0, at), bytes.slice(at + whole(1, 4)));
  },
  'bytes inserted': (bytes, { whole, one }) => {
    const at = whole(0, bytes.length);
    const signs = `\t\n\r :-'"[]{}#&*!|>%@\`?,.0€æ\u0000\u00a0\uFEFF`;
    const planted = one([encode(signs.charAt(whole(0, signs.length - 1))), new Uint8Array([whole(0, 255)])]);
    return joined(bytes.slice(0, at), planted, bytes.slice(at));
  },
  'the end missing': (bytes, { whole }) => bytes.slice(0, whole(0, bytes.length)),
  'a line twice': (bytes, { whole }) => {
    const lines = decode(bytes).split('\n');
    const at = whole(0, lines.length - 1);
    return encode(lines.toSpliced(at, 0, lines[whole(0, lines.length - 1)] ?? '').join('\n'));
  },
  'two lines swapped': (bytes, { whole }) => {
    const lines = decode(bytes).split('\n');
    const [a, b] = [whole(0, lines.length - 1), whole(0, lines.length - 1)];
    return encode(
      lines
        .with(a, lines[b] ?? '')
        .with(b, lines[a] ?? '')
        .join('\n'),
    );
  },
} satisfies Record<string, (bytes: Uint8Array, by: Chance) => Uint8Array>;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array(parts.flatMap((it) => [...it]));

/** Every message about a mangled file is a whole Danish sentence at a place that the file has. */
function expectClean(text: string, mistakes: Parameters<typeof mistakeLine>[0][], seed: string): void {
  const lines = text.split('\n');
  for (const mistake of mistakes) {
    const line = mistakeLine(mistake);
    // What stands in the file can hold line breaks, and is quoted as it stands.
    expect(line.replaceAll('\n', ' '), seed).toMatch(wholeSentence);
    expect(withoutQuotes(mistake.message), seed).not.toMatch(innards);
    expect(mistake.line, `${seed}: ${line}`).toBeLessThanOrEqual(lines.length);
    expect(mistake.column, `${seed}: ${line}`).toBeLessThanOrEqual(
      (lines[mistake.line - 1]?.length ?? 0) + 1,
    );
  }
}

test.each(Object.entries(manglings))(
  'with %s, a file is data or a list of clean mistakes',
  (name, mangle) => {
    for (let seed = 1; seed <= 80; seed += 1) {
      for (const file of files) {
        const text = decode(mangle(encode(example[file.name.replace('data/', '')] ?? ''), chance(seed)));
        const outcome = read({ ...file, text });
        const place = `${file.name}, ${name}, seed ${seed}`;
        if (outcome.ok) {
          expect(outcome.records, place).toBeDefined();
        } else {
          expect(outcome.mistakes.length, place).toBeGreaterThan(0);
          expectClean(
            text
              .replace(/^\uFEFF/, '')
              .replaceAll(/\r\n?/g, '\n')
              .normalize('NFC'),
            [...outcome.mistakes],
            place,
          );
        }
      }
    }
  },
);

test('numbers of a mangled file that can still be read are held against each other without a fault', () => {
  const { rows, description } = subjectFiles.find(({ name }) => name === 'bisiddersager') ?? {};
  const described = description && read(description);
  let readable = 0;
  for (const [name, mangle] of Object.entries(manglings)) {
    for (let seed = 1; seed <= 80; seed += 1) {
      const text = decode(mangle(encode(example['bisiddersager.yaml'] ?? ''), chance(seed)));
      if (!rows || !described?.ok) throw new Error('The example has no bisiddersager.');
      const outcome = read({ ...rows, text });
      if (!outcome.ok) continue;
      readable += 1;
      const subject = { name: 'bisiddersager', description: described.records, ...outcome.records };
      const data = { subjects: [subject], wordings: [] };
      const violations = relations.flatMap(({ check }) => check(data));
      const mistakes = violations.map(({ path, message }) => outcome.mistakeAt(path, message));
      expectClean(
        text
          .replace(/^\uFEFF/, '')
          .replaceAll(/\r\n?/g, '\n')
          .normalize('NFC'),
        mistakes,
        `${name}, seed ${seed}`,
      );
    }
  }
  expect(readable).toBeGreaterThan(50);
});
