/** A number of its own, and what it counts. */
export type KeyFigure = Readonly<{ number: string; text: string }>;

/** What a picture shows of a finding, in the words of its slide. What is not there is empty. */
export type Finding = Readonly<{
  id: string;
  heading: string;
  /** What the chart shows, or what its marks are. */
  title: string;
  figure: HTMLElement | undefined;
  /** Only where there is no chart: a picture has one thing to say. */
  keyFigures: readonly KeyFigure[];
  /** What shares are shares of, and what has to be known to read the numbers. */
  about: string;
  source: string;
  /** "Tal fra 2020 og 2021." */
  years: string;
  /** Where the page is, as one would write it: "eksempel.dk/temadag". */
  address: string;
}>;

/** Reads what a picture shows of a slide. */
export function readFinding(slide: Element): Finding {
  const figure = slide.querySelector<HTMLElement>('.chart, .unit-chart') ?? undefined;
  const keyFigures = figure ? [] : [...slide.querySelectorAll('.key-figure')].map(readKeyFigure);
  return {
    id: slide.id,
    heading: wordsOf(slide.querySelector('h1, h2, h3')),
    title: wordsOf(figure?.querySelector('figcaption')),
    figure,
    keyFigures,
    about: [...slide.querySelectorAll('.chart-base, .chart-note')].map(wordsOf).join(' '),
    source: wordsOf(slide.querySelector('.chart-foot > span:not([class]), .foot')),
    years: yearsIn(slide, figure ? 'table, .chart-base' : '.key-figure'),
    address: addressOf(slide.ownerDocument),
  };
}

/** The newest year that the page tells of. */
export function newestYear(page: ParentNode): string {
  const years = [...page.querySelectorAll('.slide time[datetime]')].map((time) =>
    time.getAttribute('datetime'),
  );
  return years.filter((year) => year !== null && /^\d{4}$/.test(year)).reduce<string>(later, '');
}

const later = (a: string, b: string | null): string => (b !== null && b > a ? b : a);

function readKeyFigure(part: Element): KeyFigure {
  const [number, ...texts] = [...part.children].map(wordsOf);
  return { number: number ?? '', text: texts.join(' ') };
}

/** What is seen of an element, in one line; no-break spaces and the places where a word may break are kept. */
export function wordsOf(element: Element | null | undefined): string {
  if (!element) return '';
  // A copy of an element is one.
  const copy = element.cloneNode(true) as Element;
  for (const unseen of copy.querySelectorAll('.visually-hidden, .unwritten, button, [data-only="stage"]'))
    unseen.remove();
  return copy.textContent.replace(/[ \t\r\n]+/g, ' ').trim();
}

/** The years of all the numbers that a picture shows, as the page tells them of each. */
function yearsIn(slide: Element, where: string): string {
  const told = [...slide.querySelectorAll(`:is(h1, h2, h3, ${where}) [data-note]`)];
  const notes = new Set(told.map((number) => number.getAttribute('data-note')));
  const years = [...slide.ownerDocument.querySelectorAll('.provenance[data-note]')]
    .filter((one) => notes.has(one.getAttribute('data-note')))
    .map((one) => wordsOf(termOf(one, 'År')))
    .filter(Boolean);
  const each = [...new Set(years)].sort();
  const [from, since] = [each.filter((year) => /^\d/.test(year)), each.filter((year) => !/^\d/.test(year))];
  const list = new Intl.ListFormat('da', { type: 'conjunction' });
  const all = [...(from.length > 0 ? [`fra ${list.format(from)}`] : []), ...since];
  return all.length > 0 ? `Tal ${list.format(all)}.` : '';
}

/** What is told of a figure under a heading. */
function termOf(told: Element, term: string): Element | null {
  const terms = [...told.querySelectorAll('dt')];
  return terms.find(({ textContent }) => textContent === term)?.nextElementSibling ?? null;
}

/** The page's address where someone has said it, as it is told to the room: for everyone to type. */
function addressOf(page: Document): string {
  return wordsOf(page.querySelector('.way-home .address'));
}
