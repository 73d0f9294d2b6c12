import { openChoice, type Choice } from './choice-dialog.ts';
import { findPlaces, type Found } from './find.ts';
import type { Piece } from './marks.ts';
import { readPlaces } from './read-places.ts';

/** Opens a dialog that finds words in all that the view shows, and goes to the place that is chosen. */
export function openSearch(root: HTMLElement, go: (id: string) => void): void {
  const places = readPlaces(root);
  openChoice({
    heading: 'Søg i dagen',
    label: 'Ord fra slides og tekst',
    find: (typed) => findPlaces(places, typed).map(choiceFor),
    says: countOf,
    go,
  });
}

function countOf(typed: string, count: number): string {
  if (typed === '') return '';
  if (count === 0) return `Ingen steder med »${typed}«.`;
  return count === 1 ? '1 sted' : `${count} steder`;
}

function choiceFor({ id, heading, item, excerpt }: Found): Choice {
  const parts = [line('span', heading), line('small', [{ text: item, hit: false }]), line('q', excerpt)];
  return { id, shows: parts.filter(({ textContent }) => textContent !== '') };
}

/** A line of text with what was looked for marked. */
function line(tag: string, pieces: readonly Piece[]): HTMLElement {
  const element = document.createElement(tag);
  for (const { text, hit } of pieces)
    element.append(hit ? Object.assign(document.createElement('mark'), { textContent: text }) : text);
  return element;
}
