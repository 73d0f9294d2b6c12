/**
 * The names of a list that a sentence says, and what it counts up beside them: surely after an "og", and only `maybe` after
 * a comma, where a sentence may go on in any words.
 */
type Said = Readonly<{ named: readonly string[]; others: readonly string[]; maybe: readonly string[] }>;

const and = String.raw`\s+(?:og|samt|eller|og\s+også|&)\s+`;
const comma = String.raw`,\s+(?:(?:og|samt|eller)\s+)?`;

/** Words that go on with a sentence after a comma or an "og", and name nothing. */
const goesOn =
  'som|der|hvor|hvad|at|men|så|da|fordi|mens|når|var|er|blev|bliver|kom|står|de|det|den|ikke|oftest|hyppigst|i|for|af|' +
  'og|samt|eller|vi|jeg|man|begge|sådan|især|navnlig|også|dog|ja|nej';

/**
 * Reads which of some names stand in a sentence, whatever their capitals, and what stands beside them in the same row:
 * "Fysisk vold og psykisk vold var …" names the first, and "psykisk vold" beside it.
 */
export function namesSaid(sentence: string, names: readonly string[]): Said {
  const named: string[] = [];
  let rest = sentence.replaceAll(/\s+/g, ' ');
  // The longest first, so that none is taken for a part of another.
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    const found = new RegExp(String.raw`(?<!\p{L})${escaped(name)}(?!\p{L})`, 'giu');
    if (found.test(rest)) named.push(name);
    rest = rest.replaceAll(found, token);
  }
  const word = String.raw`(?!(?:${goesOn})(?!\p{L}))\p{L}[\p{L}-]*`;
  const joinedBy = (joint: string): string[] => {
    const after = new RegExp(`${token}${joint}(${word}(?: ${word})?)`, 'giu');
    const before = new RegExp(
      `(?:^|[.:;,] |\\s(?:og|samt|eller|var|er|blev) )((?:${word} ){0,2}${word})${joint}(?=${token})`,
      'giu',
    );
    return [...rest.matchAll(after), ...rest.matchAll(before)].map(([, other = '']) => other.trim());
  };
  const others = [...new Set(joinedBy(and))];
  const maybe = [...new Set(joinedBy(comma))].filter((words) => !others.includes(words));
  return { named: names.filter((name) => named.includes(name)), others, maybe };
}

/** Stands for a name in a sentence; no letter is written so. */
const token = '\u0001';

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
