import { withoutSoftHyphens } from '../html/text.ts';

/** What the texts in data are called that a slide may show as they stand. */
const shown = new Set([
  'name',
  'title',
  'subtitle',
  'organisation',
  'organiser',
  'person',
  'welcome',
  'strapline',
  'address',
  'place',
]);

/** Every text with a number in it that data gives the slides to show: "Lokale 2", "Torvet 1", "begyndt før 2021", an address. */
export function knownTexts(data: unknown): string[] {
  const seen = new Set<unknown>();
  const texts = new Set<string>();
  const look = (value: unknown, key: string): void => {
    if (typeof value === 'string' && shown.has(key) && /\p{L}/u.test(value))
      texts.add(withoutSoftHyphens(value));
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    const isList = Array.isArray(value);
    // What stands in a list is called what the list is called.
    for (const [own, inner] of Object.entries(value)) look(inner, isList ? key : own);
  };
  look(data, '');
  return [...texts];
}
