/** What was said, ready to be held against other words. */
export type Said = Readonly<{ whole: Words; pieces: readonly Words[] }>;

/** Words without the signs and blanks between them, and how many they are. */
type Words = Readonly<{ letters: string; count: number }>;

/** Makes a text ready to be held against others. */
export const said = (text: string): Said => ({ whole: wordsOf(text), pieces: piecesOf(text) });

/** Whether two texts are what one child said: the same words, or some of the other's, whatever their signs and capitals, and whatever was left out of either. */
export function areOfOne(one: Said, other: Said): boolean {
  if (one.whole.letters === other.whole.letters) return one.whole.count > 0;
  const [all, its] = [one, other].map(({ whole, pieces }) => [whole, ...pieces]);
  const isShared = all?.some((a) => its?.some((b) => isIn(a, b) || isIn(b, a)));
  return isShared === true || areIn(one.pieces, other.whole) || areIn(other.pieces, one.whole);
}

function wordsOf(text: string): Words {
  const words = wordsIn(text);
  return { letters: words.join('').toLowerCase(), count: words.length };
}

/** The words of a text without the signs between them. A hyphen that is not seen, or a hard blank, makes no other word. */
export const wordsIn = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** A text as it is held against another: its words alone, whatever their capitals. */
export const lettersOf = (text: string): string => wordsOf(text).letters;

/** What stands between the marks of what was left out, as »(…)« or »[...]«, or put in for the reader, as »[bisidderen]«. */
const piecesOf = (text: string): readonly Words[] =>
  text
    .split(/\([^()]*\)|\[[^[\]]*\]|…|\.{2,}/)
    .map(wordsOf)
    .filter(({ count }) => count > 0);

/** A few words alone are anybody's. */
const few = 4;

const isIn = (words: Words, other: Words): boolean =>
  words.count > few && other.letters.includes(words.letters);

/** Whether pieces, however short, stand in a text one after the other. */
function areIn(pieces: readonly Words[], other: Words): boolean {
  if (pieces.reduce((sum, { count }) => sum + count, 0) <= few) return false;
  let end = 0;
  return pieces.every(({ letters }) => {
    const at = other.letters.indexOf(letters, end);
    end = at + letters.length;
    return at >= 0;
  });
}
