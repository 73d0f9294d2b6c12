import type { SlideMistake } from '../components/slide-check.ts';

/** Thrown when a slide says what it can't; has every such mistake in the file. */
export class SlideMistakes extends Error {
  override readonly name = 'SlideMistakes';
  readonly mistakes: readonly SlideMistake[];

  constructor(mistakes: readonly SlideMistake[]) {
    super(mistakes.map(({ message }) => message).join('\n'));
    this.mistakes = mistakes;
  }
}

/** Mistakes as lines, each with the slide file and its place in it, in the file's order. */
export const placed = (mistakes: readonly SlideMistake[], file: string): string[] =>
  mistakes
    .toSorted((a, b) => lineOf(a) - lineOf(b))
    .map(({ at, message }) => `${[file, at].filter((part) => part !== undefined).join(':')} ${message}`);

const lineOf = ({ at = '' }: SlideMistake): number => Number.parseInt(at, 10) || 0;
