import { readDocument } from '../document/read-document.ts';
import type { SearchPlace } from './find.ts';

/** What is no text of its own: names of controls, and what only repeats what is seen. */
const aside =
  '.visually-hidden, .notes, .told, button, summary, [popover], [role="timer"], .link-here, .when[data-only="reading"]';

/** The places of the view that is on, with the text that it shows: the slides in order, and "Kilder og metode". */
export function readPlaces(root: HTMLElement): SearchPlace[] {
  const slides = readDocument(root).slides.flatMap(({ id, heading, item, section }) => {
    if (!isIn(section)) return [];
    const passages = passagesOf(section.querySelector('.slide-body'));
    return [{ id, heading, item: item === heading ? '' : item, passages }];
  });
  const method = root.parentElement?.querySelector('.method');
  if (!method || !isIn(method)) return slides;
  const heading = plain(method.querySelector('h2')?.textContent ?? '');
  return [...slides, { id: method.id, heading, item: '', passages: passagesOf(method) }];
}

/** Whether the view has a slide or the method at all; reveal.js hides slides that are far away. */
function isIn(place: Element): boolean {
  const { view } = document.documentElement.dataset;
  const only = place.getAttribute('data-only');
  return only === null || only === view;
}

/** The text that is shown in an element, cut where a new line or box begins; the cells of a row are one passage. */
function passagesOf(element: Element | null): string[] {
  const passages = [''];
  const read = (node: Node) => {
    if (node instanceof Text) passages.push(`${passages.pop() ?? ''}${node.data}`);
    if (!(node instanceof Element) || node.matches(aside)) return;
    const { display } = getComputedStyle(node);
    if (display === 'none') return;
    const isBox = !/^(inline|contents|table-cell)/.test(display);
    if (isBox) passages.push('');
    if (display === 'table-cell' && passages.at(-1) !== '') passages.push(`${passages.pop() ?? ''} · `);
    node.childNodes.forEach(read);
    if (isBox) passages.push('');
  };
  if (element) read(element);
  return passages.map(plain).filter((passage) => passage !== '');
}

/** A text as it is read: without soft hyphens, letters and their accents as one. */
function plain(text: string): string {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim().normalize('NFC');
}
