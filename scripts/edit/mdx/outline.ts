import { contentRange } from './passages.ts';
import { locatedSlides } from './located.ts';
import type { Splice } from '../yaml/line-ends.ts';

type Line = Readonly<{ from: number; to: number; kind: string; words: string }>;

/** The texts of a file in their order; undefined where it can't be read. */
const outline = (text: string): Line[] | undefined =>
  locatedSlides(text)?.flatMap(({ passages }, slide) =>
    passages.map((passage): Line => {
      const { from, to } = contentRange(passage);
      return { from, to, kind: `${slide} ${passage.kind} ${passage.room}`, words: text.slice(from, to) };
    }),
  );

/**
 * Whether a change of a file left every other text of it what it was: as many as before but for those that were taken
 * out, each of the same kind, and with the same words where the change isn't in it.
 */
export function leavesTheRest(before: string, after: string, { from, to }: Splice, goes: boolean): boolean {
  const was = outline(before)?.filter((line) => !(goes && from <= line.from && line.to <= to));
  const is = outline(after);
  if (!was || was.length !== is?.length) return false;
  return was.every((line, index) => {
    const isTouched = line.from <= to && from <= line.to;
    return line.kind === is[index]?.kind && (isTouched || line.words === is[index].words);
  });
}

/** Whether a file has one more text, and all that it had. */
export function hasOneMore(before: string, after: string): boolean {
  const was = (outline(before) ?? []).map(({ kind, words }) => `${kind} ${words}`);
  const is = (outline(after) ?? []).map(({ kind, words }) => `${kind} ${words}`);
  const more = is.findIndex((line, index) => line !== was[index]);
  return is.length === was.length + 1 && is.toSpliced(more, 1).join('\n') === was.join('\n');
}
