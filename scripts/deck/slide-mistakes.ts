import type { SlideMistake } from '../../components/slide/rendering.tsx';

/** Thrown when a slide says what it can't; has every such mistake in the file. */
export class SlideMistakes extends Error {
  override readonly name = 'SlideMistakes';
  readonly mistakes: readonly SlideMistake[];

  constructor(mistakes: readonly SlideMistake[]) {
    super(mistakes.map(({ message }) => message).join('\n'));
    this.mistakes = mistakes;
  }
}

/** Mistakes as lines, each once, with the slide file and its place in it, in the file's order. */
export function placed(mistakes: readonly SlideMistake[], file: string): string[] {
  const lines = mistakes
    .toSorted((a, b) => lineOf(a) - lineOf(b))
    .map(({ at, message }) => `${at === undefined ? file : `${file}:${at}`} ${message}`);
  // What stands on the page and in the speaker's notes is found in both.
  return [...new Set(lines)];
}

const lineOf = ({ at = '' }: SlideMistake): number => Number.parseInt(at, 10) || 0;

/** A line that tells of a file of the day, in its parts; the line in the file is undefined where none is told. */
export type ToldOfFile = Readonly<{ file: string; line: number | undefined; message: string }>;

/** The parts of a line that tells of a slide or data file, or one beside them: "slides/intro.mdx:34:3 Slidet …". */
export function readPlaced(told: string): ToldOfFile {
  const [, file = '', line, message = told] =
    /^(\S+?\.(?:mdx|yaml)|(?:data|slides)\/[^:\n]+(?=:\d))(?::(\d+)(?::\d+)?)? ([^]*)$/.exec(told) ?? [];
  return { file, line: line === undefined ? undefined : Number(line), message };
}
