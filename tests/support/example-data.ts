import { texts } from 'virtual:day/data';
import { vi } from 'vitest';
import { mistakeLine, type Mistake } from '../../data/read/mistake.ts';

/** Files by name, as "film.yaml", each with its text. */
export type Texts = Readonly<Record<string, string>>;

/** Data files that are in order and stay as they are, whatever happens to the deck's own. */
export const example: Texts = Object.fromEntries(
  // Edits are written with one way to end lines, however the files came here.
  Object.entries(texts as Texts).map(([name, text]) => [name, text.replaceAll('\r\n', '\n')]),
);

/** The text of one of them. Throws where there is no such file. */
export function exampleText(file: string): string {
  const text = example[file];
  if (text === undefined) throw new Error(`The example has no ${file}.`);
  return text;
}

/** Lets the data be read anew, from the example with these texts instead of its own; a text that is undefined is a file that is gone. */
export function plant(changed: Readonly<Record<string, string | undefined>> = {}): void {
  vi.resetModules();
  const planted = Object.entries({ ...example, ...changed }).filter(([, text]) => text !== undefined);
  vi.doMock('virtual:day/data', () => ({ texts: Object.fromEntries(planted) }));
}

/** What an editor is told of the example with these texts: what stops the build, and what only warns. */
export async function told(
  changed: Parameters<typeof plant>[0] = {},
): Promise<Record<'stop' | 'advarsel', string[]>> {
  plant(changed);
  const { checkAll } = await import('../../data/check/check.ts');
  const { checkConsents } = await import('../../data/check/check-consents.ts');
  const { mistakes, warnings } = checkAll();
  // The example's quotes have no consent that anyone confirmed; that is told of them in every case.
  const onConsent = checkConsents('nettet', new Date('2022-05-01T10:00Z')).warnings.filter(
    ({ message }) => !message.includes(' er ukendt. '),
  );
  return { stop: lines(mistakes), advarsel: lines([...warnings, ...onConsent]) };
}

const lines = (mistakes: readonly Mistake[]): string[] => mistakes.map(mistakeLine);

/** What a message must not hold: the words of a program, where a person should be spoken to. */
export const innards =
  /\bat \S+ \(|node_modules|\.tsx?\b|\bError\b|\b(?:expected|invalid|unexpected|missing|must|should|token|string|object|zod)\b|undefined|\bnull\b|NaN|Infinity|\[object/i;

/** A text as a message quotes it is the person's own, and may hold any word. */
export const withoutQuotes = (message: string): string => message.replaceAll(/»[^«]*«/g, '»«');

/** How each message begins and ends. */
export const wholeSentence = /^data\/[a-z_.]+\.yaml:[1-9]\d*:[1-9]\d* \S.*[.?]$/;
