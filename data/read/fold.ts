/** A text as names are compared: in small letters, and without æ, ø and å. */
export const fold = (text: string): string =>
  text.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
