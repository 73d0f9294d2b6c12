/** Where long words of the day may break. Browsers don't know: Danish hyphenation is missing in many of them. */
const joints = [
  'Bisidder|ambassadør',
  'bisidder|sager',
  'under|retninger',
  'Erfarings|udveksling',
  'Familierets|huset',
  'Ungdomskriminalitets|nævnet',
  'Familierets|huset',
];

const softHyphen = '\u00ad';

/** Puts soft hyphens into the long words of a large heading. */
export function withSoftHyphens(text: string): string {
  return joints.reduce(
    (result, joint) => result.replaceAll(joint.replace('|', ''), joint.replace('|', softHyphen)),
    text,
  );
}
