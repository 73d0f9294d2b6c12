import type { Quote } from '../data/quotes.ts';
import { plainText, withoutSoftHyphens } from './running-text.ts';
import { linesWith, phrase, type SlideFile } from './slide-file.ts';

/** A fault for each quote that may not be shown and whose words stand on a slide all the same, past its `<Quote>`. */
export function hiddenWords(html: string, hidden: readonly Quote[], file: SlideFile): string[] {
  if (hidden.length === 0) return [];
  const text = plainText(html);
  const asRead = (words: string) => withoutSoftHyphens(words).replace(/\s+/g, ' ').trim();
  return hidden
    .filter(({ words }) => text.includes(asRead(words)))
    .map(({ id, words }) => {
      const [line] = linesWith(phrase(asRead(words).split(' ').slice(0, 5)), '', file);
      return `${file.name}${line === undefined ? '' : `:${line}`} Ordene i »${id}« må ikke vises, men står på et slide. Skriv <Quote of={quotes['${id}']} /> i stedet for; så udelades de, når de ikke må vises.`;
    });
}
