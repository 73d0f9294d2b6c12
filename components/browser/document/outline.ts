import { stepsOf } from '../stage/steps.ts';
import type { Stop, WalkedSlide } from '../stage/stops.ts';

/** A slide as the speaker's window has it. */
export type OutlineSlide = WalkedSlide & Readonly<{ heading: string; section: HTMLElement }>;

/** All slides in order. */
export function outlineOf(source: ParentNode): OutlineSlide[] {
  return [...source.querySelectorAll<HTMLElement>('.slide')].map((section) => ({
    id: section.id,
    heading: textOf(section.querySelector('h1, h2, h3, blockquote')),
    steps: stepsOf(section).length,
    section,
  }));
}

/** What a picture of the stage shows where it stops; undefined where there is no such slide. */
export function pictureOf(
  outline: readonly OutlineSlide[],
  { slide, step }: Stop,
): Readonly<{ slide: OutlineSlide; step: number }> | undefined {
  const shown = outline.find(({ id }) => id === slide);
  return shown && { slide: shown, step };
}

/** The titles of the programme's items, by id. */
export function titlesOf(source: ParentNode): ReadonlyMap<string, string> {
  const rows = source.querySelector('.agenda')?.querySelectorAll<HTMLElement>('[data-item]') ?? [];
  return new Map([...rows].map((row) => [row.dataset['item'] ?? '', textOf(row.querySelector('.item'))]));
}

/** The words of an element in one line, without the places where they may be broken. */
function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}
