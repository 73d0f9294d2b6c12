import { divide, once, wordsIn, type Page, type Step } from './fit.ts';
import { runningText } from './running.ts';
import { beside, display, named, space, taken, text, under, type Taken } from './set-text.ts';

const gap = 56;
const whole = 1120;
/** The narrowest column of quotes beside each other. */
const least = 258;

/** Divides a wall of quotes among as many slides as it needs. */
export function quotePages(slide: Element): readonly Page<Element>[] {
  const heading = wordsIn(slide, 'h1, h2, h3');
  const pages = pagesUnder(heading, slide);
  const { length } = pages;
  // The heading of the next says which of them it is, and may take a line more.
  return length > 1 ? pagesUnder(`${heading} (${length} af ${length})`, slide) : pages;
}

function pagesUnder(heading: string, slide: Element): readonly Page<Element>[] {
  const { height } = taken(heading, display(48, whole));
  const room = 720 - 52 - 64 - 44 - height - runningText(slide).height;
  return divide(
    [...slide.querySelectorAll('.quote-wall > .quote')],
    [row(24, room), row(21, room), columns(24, room), columns(21, room), row(20, room), columns(20, room)],
  );
}

/** A way to set so many quotes that there is none. */
const no: Taken = { height: Infinity, cuts: false };

/** Up to three beside each other, a longer one in a wider column, as flex items shrink. */
function row(size: number, room: number): Step<readonly Element[]> {
  return (quotes) => {
    if (quotes.length > 3) return { taken: no, room };
    const widths = shares(quotes.map((quote) => wordsIn(quote, 'blockquote').length));
    return { taken: beside(...quotes.map((quote, at) => quoteOf(quote, size, widths[at] ?? least))), room };
  };
}

/** More than three in three columns, under each other. */
function columns(size: number, room: number): Step<readonly Element[]> {
  const one = once((quote: Element) => quoteOf(quote, size, (whole - 2 * gap) / 3));
  return (quotes) => {
    if (quotes.length <= 3) return { taken: no, room };
    const all = quotes.map(one);
    let used = 1;
    let height = 0;
    for (const { height: own } of all) {
      if (own > room) return { taken: no, room };
      if (height > 0 && height + 36 + own > room) {
        used += 1;
        height = own;
      } else height += (height > 0 ? 36 : 0) + own;
    }
    const cuts = all.some((quote) => quote.cuts);
    return { taken: used <= 3 ? { height: room, cuts } : no, room };
  };
}

/** The room of a quote: its mark, the words, and who said them. */
export function quoteOf(quote: Element, size: number, width: number): Taken {
  return under(
    space(30 + 14.4),
    taken(wordsIn(quote, 'blockquote'), text(size, width)),
    taken(wordsIn(quote, 'figcaption'), named(size, width, 1.4, 14.4)),
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
