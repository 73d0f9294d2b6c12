import type { ItemDraft, ToldSlide } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { slidesIn } from '../html/slides-in.ts';
import { textOf } from '../html/text.ts';
import { readHtml, writeHtml, writeInside } from '../html/tree.ts';

/** What a name in the contents may be at most, in letters: two lines beside the page. */
const longest = 60;

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

/** The heading, and before it its first number as a picture of it; where it has none, the slide's first key figure and what it counts. */
function findingOf(slide: Element, heading: Element): string {
  const said = copyOf(heading);
  const inHeading = said.querySelector('data');
  if (inHeading) return `${large(writeHtml(inHeading), ' aria-hidden="true"')}${words(writeInside(said))}`;
  const key = slide.querySelector('.key-figure');
  const value = key?.querySelector('.number data');
  if (!key || !value) return words(writeInside(said));
  const counts = `<small>${key.getAttribute('data-counts') ?? ''}</small> `;
  return `${large(writeHtml(copyOf(value)))} ${words(counts + writeInside(said))}`;
}

const large = (number: string, more = ''): string => `<span class="told-number"${more}>${number}</span>`;
const words = (html: string): string => `<span class="told-words">${html}</span>`;

/** A copy that can be read in another place: nothing in it is asked, or has a footnote. */
function copyOf(element: Element): Element {
  const [copy] = readHtml(writeHtml(element)).children;
  if (!copy) return element;
  for (const ask of copy.querySelectorAll('.ask')) ask.remove();
  for (const one of [copy, ...copy.querySelectorAll('[data-note]')]) one.removeAttribute('data-note');
  return copy;
}
