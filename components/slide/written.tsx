import { isValidElement, type ComponentChildren } from 'preact';
import type { Figure } from '../../data/figure/figure.ts';
import { useInSentence, useRefusal } from './slide-check.ts';
import { isFigure } from '../figure/slide-figures.ts';
import { Value } from '../figure/value.tsx';

type WrittenProps = Readonly<{
  value: unknown;
  /** How it is written between the braces. */
  name: string;
  /** Where it stands in its file. */
  at: string;
  /** Whether it is all that a cell of a table holds: no sentence, which a figure without value would make nonsense of. */
  isCell?: boolean;
}>;

/**
 * What stands in braces in a slide: a figure is shown as one, a year as a time, a text as it is. Anything else is a
 * mistake, told with its place, and never an empty hole.
 */
export function Written({ value, name, at, isCell = false }: WrittenProps): ComponentChildren {
  const refuse = useRefusal();
  if (isFigure(value)) return isCell ? <Value of={value} /> : <InText of={value} at={at} />;
  if (isYear(value)) return <time datetime={String(value)}>{value}</time>;
  if (isValidElement(value)) return value;
  if (typeof value === 'string' && value.trim() !== '') return value;
  refuse({ at, message: `»${name}« kan ikke vises: ${kindOf(value, name)}` });
  return null;
}

function InText({ of, at }: { of: Figure; at: string }) {
  useInSentence(of, at);
  return <Value of={of} />;
}

const isYear = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1000 && value <= 2999;

const isWords = (value: unknown): boolean => typeof value === 'object' && value !== null && 'words' in value;

/** Why something has no place in a text, and what to write. */
function kindOf(value: unknown, name: string): string {
  if (value === undefined || value === null || value === '') return 'der er intet i det. Slet det.';
  if (Array.isArray(value))
    return value.some(isWords)
      ? 'det er børnenes ord. Vis dem med <QuoteWall of={citater} />.'
      : 'det er en liste. Vis den i et diagram, eller skriv et af dens navne.';
  if (typeof value === 'function') return 'det er en del af et slide. Skriv den mellem < og >.';
  if (typeof value === 'number') return 'det er et tal uden kilde. Skriv navnet på et tal fra data.';
  if (typeof value !== 'object') return 'det er hverken et tal, et årstal eller en tekst. Slet det.';
  if (isWords(value)) return `det er et barns ord. Vis dem med <Quote of={${name}} />.`;
  if ('items' in value || 'videoId' in value)
    return `det er flere tekster på én gang. Skriv, hvilken, som {${name}.titel}.`;
  const [example] = Object.entries(value).find(([, inner]) => isFigure(inner)) ?? [];
  return `det er flere tal på én gang. Skriv, hvilket${example === undefined ? '' : `, som {${name}.${example}}`}.`;
}
