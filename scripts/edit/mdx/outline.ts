import { contentRange } from './passages.ts';
import { locatedSlides } from './located.ts';
import type { Splice } from '../yaml/line-ends.ts';
import type { Range } from './text-lines.ts';

type Line = Readonly<{ from: number; to: number; kind: string; words: string }>;

/** The texts of a file in their order; undefined where it can't be read. */
const outline = (text: string): Line[] | undefined =>
  locatedSlides(text)?.flatMap(({ passages }, slide) =>
    passages.map((passage): Line => {
      const { from, to } = contentRange(passage);
      return { from, to, kind: `${slide} ${passage.kind} ${passage.room}`, words: text.slice(from, to) };
    }),
  );

/** Whether a file in which something was taken out has all its other texts, as they were. */
export function losesNoOther(before: string, after: string, way: Splice): boolean {
  const was = outline(before)?.filter((line) => !isIn(line, way));
  return areAlike(was, outline(after), way);
}

/** Whether a file in which a text was written anew has all its other texts, as they were. What stands in that text, such as a claim, may go with it. */
export function changesNoOther(before: string, after: string, way: Splice, own: Range): boolean {
  const now = { from: own.from, to: own.to + way.text.length - (way.to - way.from) };
  const was = outline(before)?.filter((line) => !isWithin(line, own));
  const is = outline(after)?.filter((line) => !isWithin(line, now));
  return areAlike(was, is, way);
}

const isIn = (line: Line, { from, to }: Range): boolean => from <= line.from && line.to <= to;
const isWithin = (line: Line, range: Range): boolean =>
  isIn(line, range) && line.to - line.from < range.to - range.from;

/** Whether texts are as many, each of the same kind, and with the same words where a change isn't in it. */
function areAlike(was: readonly Line[] | undefined, is: readonly Line[] | undefined, way: Range): boolean {
  if (!was || was.length !== is?.length) return false;
  return was.every((line, index) => {
    const isTouched = line.from <= way.to && way.from <= line.to;
    return line.kind === is[index]?.kind && (isTouched || line.words === is[index].words);
  });
}

/** Whether a file has one more paragraph in the notes of a slide, by its number, and all that it had. */
export function hasOneMoreNote(before: string, after: string, slide: number): boolean {
  const was = (outline(before) ?? []).map(({ kind, words }) => `${kind} ${words}`);
  const is = (outline(after) ?? []).map(({ kind, words }) => `${kind} ${words}`);
  const more = is.findIndex((line, index) => line !== was[index]);
  const isThere = is[more]?.startsWith(`${slide} paragraph notes `) === true;
  return isThere && is.toSpliced(more, 1).join('\n') === was.join('\n');
}
