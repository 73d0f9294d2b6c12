/** What a field is called on the page: its name in the file, with the letters that names of fields can't have. */
export const labelOf = (name: string): string => {
  const words = name
    .replaceAll('aa', 'å')
    .replaceAll('ae', 'æ')
    .replaceAll('oe', 'ø')
    .replaceAll(/[_.]/g, ' ');
  return titled(words);
};

/** A word or a sentence with its first letter large. */
export const titled = (words: string): string =>
  `${words.slice(0, 1).toLocaleUpperCase('da')}${words.slice(1)}`;
