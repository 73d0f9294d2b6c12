import { didYouMean, nearest } from '../../../data/read/nearest.ts';
import { escaped, linesWith, type SlideFile } from '../day/slide-file.ts';
import type { MadeItem } from '../draft.ts';
import type { Findings } from '../findings.ts';

/**
 * A warning for each link in a slide file to a place on the page that is not there: its slide has another id, or has
 * gone. No mistake, since a slide goes with a quote that may no longer be shown, and that must always get out.
 */
export function warnOfDeadLinks({ items, page = [] }: PlacesOfPage): Findings {
  const places = [...items.flatMap((item) => item.places), ...page];
  const known = new Set(places);
  const slides = items.flatMap(({ ids }) => ids);
  const warnings = items.flatMap(({ links, file }) =>
    links
      .filter((link) => !known.has(placeOf(link)))
      .flatMap((link) => linesOf(link, file).map((line) => `${file.name}:${line} ${told(link, slides)}`)),
  );
  return { warnings };
}

/** Each item's slides, the ids and the links on them, and the ids of what stands round them. */
type PlacesOfPage = Readonly<{
  items: readonly Pick<MadeItem, 'ids' | 'places' | 'links' | 'file'>[];
  page?: readonly string[];
}>;

/** The addresses of the links in a part of the page that lead to a place on it, each once. */
export const linksIn = (part: Element): string[] => [
  ...new Set([...part.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href') ?? '')),
];

/** The id that an address is of, written as the browser takes it: #id, #/id, or #/id/2 for a step on it. */
function placeOf(link: string): string {
  const [, name = ''] = /^#\/?(.*?)(?:\/-?\d+)?$/.exec(decoded(link)) ?? [];
  return name;
}

/** An address as someone writes it: MDX writes æ, ø and å as %C3 and so on. */
function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}

/** Where it is written; nowhere where a component has made it. */
function linesOf(link: string, file: SlideFile): number[] {
  const written = [link, decoded(link)].map(escaped).join('|');
  return linesWith(`(?<=\\]\\(\\s*<?|href="|\\]:\\s*)(?:${written})(?=[\\s)>"])`, '', file);
}

function told(link: string, slides: readonly string[]): string {
  const near = nearest(placeOf(link), slides);
  return `Linket »${decoded(link)}« fører ingen steder hen: Intet slide hedder det.${didYouMean(near && `#${near}`)}`;
}
