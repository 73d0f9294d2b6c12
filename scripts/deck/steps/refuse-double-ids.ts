import type { MadeItem } from '../draft.ts';
import type { SlideFile } from '../day/slide-file.ts';
import type { Findings } from '../findings.ts';
import { linesOfSlide } from './refuse-bare-slides.ts';

/** A mistake for each id that two slides have, since a link can lead to only one of them. */
export function refuseDoubleIds({ items }: { items: readonly Pick<MadeItem, 'ids' | 'file'>[] }): Findings {
  const ids = items.flatMap((item) => item.ids);
  const doubles = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  const files = items.map(({ file }) => file);
  return { mistakes: [...doubles].map((id) => doubleId(id, files)) };
}

function doubleId(id: string, files: readonly SlideFile[]): string {
  const places = files.flatMap((file) => linesOfSlide(id, file).map((line) => `${file.name}:${line}`));
  const [first, second] = places;
  if (second !== undefined)
    return `${second} Slidets id er »${id}«, som et andet slide allerede har: ${first}. Giv det ene et andet id.`;
  return `${first ?? 'slides'} To slides har id »${id}«: punktets eget slide hedder det allerede. Giv det andet et andet id.`;
}
