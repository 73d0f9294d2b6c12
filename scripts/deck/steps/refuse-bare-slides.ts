import { linesWith, type SlideFile } from '../day/slide-file.ts';

/** The slides of an agenda item, cut where each begins. */
const slideStart = /(?=<section(?: data-number="\d+")? id=")/;

/** The lines, from 1, where a slide with an id begins in its file; none where a component has made it. */
export const linesOfSlide = (id: string, file: SlideFile): number[] =>
  linesWith(String.raw`<Slide\b[^>]*?\b(?<here>id)="${id}"`, '', file);

/** A fault for each slide of an agenda item that has no heading, and one where the item has no slide of its own to lead to. */
export function slideShape(html: string, item: string, file: SlideFile): string[] {
  const slides = html.split(slideStart).flatMap((slide) => {
    const id = /^<section(?: data-number="\d+")? id="([^"]+)"/.exec(slide)?.[1];
    return id === undefined ? [] : [{ id, slide }];
  });
  const bare = slides.flatMap(({ id, slide }) => {
    const line = /<h[1-3]\b/.test(slide) ? undefined : linesOfSlide(id, file)[0];
    return line === undefined
      ? []
      : [
          `${file.name}:${line} Slidet »${id}« har ingen overskrift. Skriv den på en linje for sig selv med ### foran.`,
        ];
  });
  if (slides.length === 0 || slides.some(({ id }) => id === item)) return bare;
  return [
    `${file.name}:1 Punktet »${item}« mangler sit eget slide, som programmet fører til. Skriv <Opening /> øverst i filen.`,
    ...bare,
  ];
}
