/**
 * A text as it is compared: `born`, `boern` and `Børn` are alike, `aar`, `ar` and `år`, and `5219` and `5.219`. What is
 * neither letter nor digit is one space between words.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('\u00ad', '')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/oe+/g, 'o')
    .replace(/aa+/g, 'a')
    .replace(/(?<=\d)\.(?=\d)/g, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

/** The folded words of what someone is looking for. */
export function wordsOf(query: string): string[] {
  return fold(query).split(' ').filter(Boolean);
}
