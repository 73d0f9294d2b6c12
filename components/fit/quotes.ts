import { divide, wordsIn, type Page, type Step } from './fit.ts';
import { runningText } from './running.ts';
import { beside, display, space, taken, text, under, type Taken } from './set-text.ts';

const gap = 56;
const whole = 1120;
/** The narrowest column of quotes beside each other. */
const least = 258;

/** Divides a wall of quotes among as many slides as it needs. */
export function quotePages(slide: Element): readonly Page<Element>[] {
  const heading = taken(wordsIn(slide, 'h1, h2, h3'), display(48, whole));
  const room = 720 - 52 - 64 - 44 - heading.height - runningText(slide).height;
  return divide(
    [...slide.querySelectorAll('.quote-wall > .quote')],
    [row(24, room), row(21, room), columns(24, room), columns(21, room), row(20, room), columns(20, room)],
  );
}

/** Beside each other, a longer one in a wider column, as flex items shrink. */
function row(size: number, room: number): Step<readonly Element[]> {
  return (quotes) => {
    const widths = shares(quotes.map((quote) => wordsIn(quote, 'blockquote').length));
    const all = quotes.map((quote, at) => one(quote, size, widths[at] ?? least));
    const fits = quotes.length <= 3;
    return { taken: fits ? beside(...all) : { height: Infinity, cuts: false }, room };
  };
}

/** In three columns, under each other. */
function columns(size: number, room: number): Step<readonly Element[]> {
  const width = (whole - 2 * gap) / 3;
  return (quotes) => {
    let used = 1;
    let height = 0;
    let cuts = false;
    for (const quote of quotes) {
      const { height: own, cuts: cut } = one(quote, size, width);
      cuts ||= cut;
      if (height > 0 && height + 36 + own > room) {
        used += 1;
        height = own;
      } else height += (height > 0 ? 36 : 0) + own;
      if (own > room) used = Infinity;
    }
    return { taken: { height: used <= 3 && quotes.length > 3 ? room : Infinity, cuts }, room };
  };
}

function one(quote: Element, size: number, width: number): Taken {
  return under(
    space(30 + 14.4),
    taken(wordsIn(quote, 'blockquote'), text(size, width)),
    taken(wordsIn(quote, 'figcaption'), { ...text(size, width, 1.4, 14.4), weight: 650, face: 'display' }),
  );
}

/** How wide columns get that shrink in proportion to the length of their text, none of them below the least. */
function shares(lengths: readonly number[]): number[] {
  const room = whole - gap * (lengths.length - 1);
  let narrow = new Set<number>();
  for (;;) {
    const wide = lengths.reduce((sum, length, at) => (narrow.has(at) ? sum : sum + length), 0);
    const left = room - narrow.size * least;
    const widths = lengths.map((length, at) =>
      narrow.has(at) ? least : (length / Math.max(1, wide)) * left,
    );
    const more = new Set(widths.flatMap((width, at) => (width < least ? [at] : [])));
    if (more.size === 0) return widths;
    narrow = new Set([...narrow, ...more]);
  }
}
