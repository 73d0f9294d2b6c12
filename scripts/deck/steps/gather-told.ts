import type { ItemDraft, ToldSlide } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { slidesIn } from '../html/slides-in.ts';
import { textOf } from '../html/text.ts';
import { readHtml, writeHtml, writeInside } from '../html/tree.ts';

/** What a name in the contents may be at most, in letters: two lines beside the page. */
const longest = 60;

/** So many letters are a line of their own over a large number; fewer, as »I«, stand before it. */
const alone = 8;

/** Gathers what the slides of an agenda item tell, for the opening of the page and its contents. */
export function gatherTold(draft: Pick<ItemDraft, 'sections' | 'told'>): Findings {
  draft.told = draft.sections
    .flatMap(slidesIn)
    .filter((slide) => slide.matches('.finding, .quotes, .count') && !slide.matches('[data-only="stage"]'))
    .flatMap((slide) => toldOn(slide) ?? []);
  return {};
}

function toldOn(slide: Element): ToldSlide | undefined {
  const heading = slide.querySelector('h2, h3');
  if (!heading) return undefined;
  const quote = slide.querySelector('figure.quote:not([data-unprinted])');
  return {
    id: slide.id,
    name: nameOf(slide, heading),
    finding: slide.matches('.quotes') ? undefined : findingOf(slide, heading),
    isMain: !slide.matches('[data-skippable]'),
    quote: quote ? writeHtml(quote) : undefined,
  };
}

/** The heading, or where that is long the title of the slide's chart. */
function nameOf(slide: Element, heading: Element): string {
  const title = slide.querySelector('figcaption')?.firstChild;
  if (textOf(heading).length > longest && title) return writeHtml(title).trim();
  return writeInside(copyOf(heading));
}

/** The heading with its first number marked, and on a line of its own; where it has none, with the slide's first key figure. */
function findingOf(slide: Element, heading: Element): string {
  const said = copyOf(heading);
  const number = said.querySelector('data');
  if (number) {
    number.setAttribute('class', 'told-number');
    const before = textOf(said).indexOf(textOf(number));
    return before < alone ? writeInside(said) : writeInside(said).replace('<data', '<br/><data');
  }
  const key = slide.querySelector('.key-figure');
  const value = key?.querySelector('.number data');
  if (!key || !value) return writeInside(said);
  const shown = copyOf(value);
  shown.setAttribute('class', 'told-number');
  return `${writeInside(said)}<br/>${writeHtml(shown)} ${key.getAttribute('data-counts') ?? ''}`.trim();
}

/** A copy that can be read in another place: nothing in it is asked, or has a footnote. */
function copyOf(element: Element): Element {
  const [copy] = readHtml(writeHtml(element)).children;
  if (!copy) return element;
  for (const ask of copy.querySelectorAll('.ask')) ask.remove();
  for (const one of [copy, ...copy.querySelectorAll('[data-note]')]) one.removeAttribute('data-note');
  return copy;
}
