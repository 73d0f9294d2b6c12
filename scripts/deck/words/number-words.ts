/** Numbers in digits, with their points and commas. */
export const digits = /\p{N}+(?:[.,:]\p{N}+)*/gu;

const ones = 'to|tre|fire|fem|seks|syv|otte|ni';
const teens = 'ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten';
const tens = 'tyve|tredive|fyrre|halvtreds|tres|firs|halvfems';

/** Numbers in words. */
export const numberWords = new RegExp(
  String.raw`(?<!\p{L})(?:${ones}|${teens}|(?:(?:en|${ones})og)?(?:${tens})|hundrede|tusinde?)(?!\p{L})`,
  'giu',
);

/** Whether a text has a number in it, in digits or in words. */
export const hasNumber = (text: string): boolean =>
  text.search(digits) !== -1 || text.search(numberWords) !== -1;
