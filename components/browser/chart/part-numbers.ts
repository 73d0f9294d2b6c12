import type { Room } from './drawing.ts';
import { around, commonSize, insideArch, type Box } from './fit.ts';
import { digitHeight, faces, type Writing } from './pen.ts';

/** A part of a column with its number, and where it is a share, with what that is a share of. */
export type Numbered = Readonly<{
  series: number;
  text: string;
  ofWhole: string | undefined;
  box: Box;
  /** That of its upper corners. */
  radius: number;
}>;

/** The numbers on parts as wide as `bar`: every share with what it is a share of, or none of them. */
export function numbersOnParts(
  parts: readonly Numbered[],
  bar: number,
  room: Room,
): Readonly<{ writings: readonly Writing[]; saysBases: boolean }> {
  const long = parts.map((part) => ({ ...part, text: part.ofWhole ?? part.text }));
  const [writings, short] = [long, parts].map((some) => numbersOn(some, bar, room));
  const isLong = parts.some(({ ofWhole }) => ofWhole !== undefined) && writings?.length === parts.length;
  return { writings: (isLong ? writings : short) ?? [], saysBases: isLong };
}

function numbersOn(parts: readonly Numbered[], bar: number, { look, measure }: Room): Writing[] {
  const face = faces(look).label;
  // Digits count alike: of two numbers as long, both are printed or none.
  const wide = (text: string, size: number) => measure(text.replace(/\d/g, '0'), face, size);
  const widths = parts.map(({ text }) => wide(text, look.label));
  const size = commonSize(widths, bar - look.label * 0.8, look.least, look.label);
  return parts.flatMap(({ series, text, box, radius }) => {
    // The arch takes weight from above: what is to look centred stands a little lower.
    const middle = box.y + box.height / 2 + Math.min(radius / 6, box.height / 12);
    const x = box.x + bar / 2;
    const label = around(x, middle, wide(text, size) + size * 0.4, size * 1.2);
    if (!insideArch(label, box, radius)) return [];
    const colour = look.series[series]?.label ?? look.ink;
    return [{ text, x, y: middle + (size * digitHeight) / 2, align: 'center', face, size, colour }];
  });
}
