import { divide, headingOf, wordsIn, type Page, type Step } from './fit.ts';
import { runningText } from './running.ts';
import { taken, text, under, type Taken } from './set-text.ts';

/** How an agenda is set: its columns, the type, the height of a line, the space round a row, and the room of a time. */
type Look = Readonly<{ columns: 1 | 2; size: number; line: number; around: number; time: number }>;

const looks: readonly Look[] = [
  { columns: 1, size: 27, line: 34, around: 18, time: 104 },
  { columns: 1, size: 22, line: 29, around: 14, time: 96 },
  { columns: 2, size: 22, line: 28, around: 14, time: 80 },
  { columns: 2, size: 20, line: 26, around: 12, time: 76 },
];

/** Divides the rows of an agenda among as many slides as it needs: one, in all but the fullest days. */
export function programmePages(slide: Element): readonly Page<Element>[] {
  const room = 720 - 28 - 64 - 34 - headingOf(slide, 48).height - runningText(slide).height;
  return divide(
    [...slide.querySelectorAll('.agenda li')],
    looks.map((look) => set(look, room)),
  );
}

function set({ columns, size, line, around, time }: Look, room: number): Step<readonly Element[]> {
  const width = (1120 - 56 * (columns - 1)) / columns - time;
  const row = (one: Element): Taken => {
    const speaker = wordsIn(one, '.speaker.line');
    const all = wordsIn(one, 'a');
    const { height, cuts } = under(
      taken(speaker ? all.slice(0, all.length - speaker.length) : all, {
        ...text(size, width, line / size),
        weight: 700,
      }),
      taken(speaker, text(20, width, (line - 2) / 20, 4)),
    );
    return { height: height + around, cuts };
  };
  return (rows) => {
    const all = rows.map(row);
    const tallest = columns === 1 ? sum(all) : halved(all);
    return { taken: { height: tallest, cuts: all.some(({ cuts }) => cuts) }, room };
  };
}

const sum = (rows: readonly Taken[]) => rows.reduce((height, row) => height + row.height, 0);

/** The height of two columns, cut where they are most alike. */
function halved(rows: readonly Taken[]): number {
  const cuts = rows.map((_, at) => Math.max(sum(rows.slice(0, at + 1)), sum(rows.slice(at + 1))));
  return Math.min(...cuts);
}
