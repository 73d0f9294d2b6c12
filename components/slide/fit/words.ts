import { headingOf, moreFoot, wordsIn, type Step } from './fit.ts';
import { beside, named, space, taken, text, under, type SetText, type Taken } from './set-text.ts';
import { widthOf } from '../../theme/measure-text.ts';

/** The type of the heading and of the rest; `words.css` sets them so. */
type Look = Readonly<{ heading: number; size: number }>;

const looks: readonly Look[] = [
  { heading: 48, size: 34 },
  { heading: 48, size: 30 },
  { heading: 48, size: 27 },
  { heading: 44, size: 24 },
  { heading: 40, size: 22 },
  { heading: 36, size: 20 },
];

/** The height of a line, and the space above a block and above a point of a list, as part of the type. */
const line = 1.36;
const above = 0.6;
const abovePoint = 0.35;

const whole = 1120;
const textWidth = 1040;
const gap = 64;

/** The least height of a picture; it gets what the rest leaves. */
const leastPicture = 220;

/** The steps of a slide of text, lists, tables and pictures: the first holds few words, for the last row. */
export const wordsSteps: readonly Step<Element>[] = looks.map(({ heading, size }) => (slide) => ({
  taken: under(
    headingOf(slide, heading),
    space(12),
    blocks([...(slide.querySelector('.slide-body')?.children ?? [])], size, whole),
  ),
  room: 720 - 64 - 72 - moreFoot(slide),
}));

const written =
  ':is(p, ul, ol, dl, table, blockquote, pre, h4, h5, h6, .columns, .photo, .quote):not([data-only], .foot)';

function blocks(all: readonly Element[], size: number, width: number): Taken {
  return under(
    ...all
      .filter((block) => block.matches(written))
      .map((block) => under(space(size * above), blockOf(block, size, width))),
  );
}

const ofTags: Readonly<Record<string, (block: Element, size: number, width: number) => Taken>> = {
  UL: list,
  OL: list,
  TABLE: table,
  FIGURE: picture,
  DIV: columns,
};

function blockOf(block: Element, size: number, width: number): Taken {
  if (block.matches('p:has(> img)')) return space(leastPicture);
  if (block.matches('.quote')) return quote(block, size, width);
  const own = ofTags[block.tagName.toUpperCase()];
  return own ? own(block, size, width) : taken(block.textContent, set(size, Math.min(width, textWidth)));
}

const set = (size: number, width: number): SetText => text(size, width, line);

function list(block: Element, size: number, width: number): Taken {
  const room = Math.min(width, textWidth) - 1.3 * size;
  return under(
    ...[...block.children].map((point, at) => {
      const inner = [...point.children].filter((child) => child.matches('ul, ol'));
      const deeper = inner.map(({ textContent }) => textContent.length).reduce((sum, one) => sum + one, 0);
      const own = point.textContent.slice(0, point.textContent.length - deeper);
      return under(
        space(at > 0 ? size * abovePoint : 0),
        taken(own, set(size, room)),
        ...inner.map((one) => under(space(size * abovePoint), list(one, size, room))),
      );
    }),
  );
}

function picture(block: Element): Taken {
  const caption = taken(wordsIn(block, 'figcaption'), text(20, whole / 2, 1.3, 8));
  return under(space(leastPicture), caption);
}

/** A child's words under their mark, and who said them. */
function quote(block: Element, size: number, width: number): Taken {
  return under(
    space(30),
    taken(wordsIn(block, 'blockquote'), { ...set(size, Math.min(width, textWidth)), above: 14.4 }),
    taken(wordsIn(block, 'figcaption'), named(20, width, 1.3, 8)),
  );
}

function columns(block: Element, size: number, width: number): Taken {
  const all = [...block.children];
  const each = (width - gap * (all.length - 1)) / Math.max(1, all.length);
  return beside(...all.map((column) => blocks([...column.children], size, each)));
}

/** The columns of a table are as wide as browsers make them: each its longest word, and of what is left by its longest text. */
function table(block: Element, size: number, width: number): Taken {
  const rows = [...block.querySelectorAll('tr')].map((row) => [...row.children]);
  const count = Math.max(0, ...rows.map(({ length }) => length));
  const bold = (cell: Element) => (cell.tagName.toUpperCase() === 'TH' ? 700 : 400);
  const setting = (cell: Element) => ({ ...set(size, width), weight: bold(cell) });
  const byColumn = Array.from({ length: count }, (_, at) => rows.flatMap((row) => row[at] ?? []));
  const most = (column: readonly Element[], words: (text: string) => readonly string[]) =>
    Math.max(
      ...column.flatMap((cell) => words(cell.textContent).map((word) => widthOf(word, setting(cell)))),
    );
  const least = byColumn.map((column) => most(column, (all) => all.split(/\s+/)));
  const full = byColumn.map((column) => most(column, (all) => [all]));
  const room = width - size * (count - 1);
  const [leastSum, fullSum] = [sum(least), sum(full)];
  const spare = Math.max(0, room - leastSum) / Math.max(1, fullSum - leastSum);
  const widths = byColumn.map((_, at) => {
    const [own = 0, all = 0] = [least[at], full[at]];
    return fullSum <= room ? (all * room) / Math.max(1, fullSum) : own + (all - own) * Math.min(1, spare);
  });
  const heights = rows.map((row) =>
    under(
      beside(
        ...row.map((cell, at) =>
          taken(cell.textContent, { ...setting(cell), width: Math.max(size, widths[at] ?? 0) }),
        ),
      ),
      space(0.7 * size + 1),
    ),
  );
  const { height, cuts } = under(...heights);
  return { height, cuts: cuts || leastSum > room };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
