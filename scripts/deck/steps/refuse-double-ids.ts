import type { MadeItem } from '../draft.ts';
import type { SlideFile } from '../day/slide-file.ts';
import type { Findings } from '../findings.ts';
import { linesOfSlide } from './refuse-bare-slides.ts';

/** A mistake for each id that two slides have, or a slide and the page round them, since a link can lead to only one of them. */
export function refuseDoubleIds({ items, page = [] }: IdsOfPage): Findings {
  const ids = items.flatMap((item) => item.ids);
  const doubles = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  const files = items.map(({ file }) => file);
  const taken = items.flatMap((item) =>
    item.ids.filter((id) => page.includes(id)).map((id) => takenId(id, item)),
  );
  return { mistakes: [...[...doubles].map((id) => doubleId(id, files)), ...taken] };
}

/** The ids of each item's slides, and of what stands round them. */
type IdsOfPage = Readonly<{ items: readonly Pick<MadeItem, 'ids' | 'file'>[]; page?: readonly string[] }>;

function takenId(id: string, { file }: Pick<MadeItem, 'file'>): string {
  const [line] = linesOfSlide(id, file);
  return line === undefined
    ? `data/program.yaml Punktets id er »${id}«, som siden selv bruger. Giv det et andet id, og ${file.name} samme navn.`
    : `${file.name}:${line} Slidets id er »${id}«, som siden selv bruger. Giv det et andet id.`;
}

function doubleId(id: string, files: readonly SlideFile[]): string {
  const places = files.flatMap((file) => linesOfSlide(id, file).map((line) => `${file.name}:${line}`));
  const [first, second] = places;
  if (second !== undefined)
    return `${second} Slidets id er »${id}«, som et andet slide allerede har: ${first}. Giv det ene et andet id.`;
  return `${first ?? 'slides'} To slides har id »${id}«: punktets eget slide hedder det allerede. Giv det andet et andet id.`;
}
