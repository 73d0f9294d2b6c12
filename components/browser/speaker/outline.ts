import { slideAfter } from '../slide-order.ts';
import { stepsOf } from './steps.ts';
import type { StageState } from './messages.ts';

/** A slide as the speaker's window has it. `steps` is how many fragments, or groups of them, it shows after each other. */
export type OutlineSlide = Readonly<{ id: string; heading: string; steps: number; section: HTMLElement }>;

/** All slides in order. */
export function outlineOf(source: ParentNode): OutlineSlide[] {
  return [...source.querySelectorAll<HTMLElement>('.slide')].map((section) => ({
    id: section.id,
    heading: textOf(section.querySelector('h1, h2, h3, blockquote')),
    steps: stepsOf(section).length,
    section,
  }));
}

/** What the next press shows: a fragment more, or the next slide that is not skipped; undefined at the end. */
export function nextStep(
  outline: readonly OutlineSlide[],
  { slide, step }: Pick<StageState, 'slide' | 'step'>,
  skipped: readonly string[],
): Readonly<{ slide: OutlineSlide; step: number }> | undefined {
  const on = outline.find(({ id }) => id === slide);
  if (!on) return undefined;
  if (step + 1 < on.steps) return { slide: on, step: step + 1 };
  const ids = outline.map(({ id }) => id);
  const after = slideAfter(ids, slide, skipped);
  const next = outline.find(({ id }) => id === after);
  return next && { slide: next, step: -1 };
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
