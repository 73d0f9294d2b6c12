import { changedLetter } from '../../scripts/edit/mdx/changed-letter.ts';
import type { SentenceChange } from '../../scripts/edit/mdx/letter-change.ts';
import { plainOf, slideTexts, type Passage, type Piece } from '../../scripts/edit/mdx/passages.ts';
import { plainText } from '../../scripts/edit/yaml/line-ends.ts';

/** The file that the slide is in. */
export const name = 'slides/intro.mdx';

/** A slide with notes, a background and claims in both. */
export const small = `<Slide id="sager" of={bisiddersager} written="2021">

### I {nye} sager

<Notes>
Læs op.

<Claim that="stiger">
Peg på tallet: <Change of={nye} />.
</Claim>

Herfra: videre.
</Notes>

<Background>
Der var {nye}. <Claim that="stiger" of={nye}>Det er en stigning.</Claim> <Claim that="kun i år">Det var i år.</Claim>

Linje et
og linje to med {aktive} og
linje tre.
</Background>
</Slide>
`;

/** The texts of a file. */
export const passages = (text: string): Passage[] =>
  (slideTexts(plainText(text), {}) ?? []).flatMap((one) => one.passages);

/** The text that begins so. */
export function passage(text: string, start: string, kind?: Passage['kind']): Passage {
  const found = passages(text).find(
    (one) => plainOf(one.pieces).startsWith(start) && (kind === undefined || one.kind === kind),
  );
  if (!found) throw new Error(`»${start}« is no text of the file.`);
  return found;
}

/** Where a text stands, as it is asked for. */
export const at = ({ start, was }: Passage) => ({ start, was });

/** What a text is made of, as it is asked for. */
export const asked = (pieces: readonly Piece[]) =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : { source: piece.source }));

/** The file when what is asked for is done. */
export const change = (text: string, asks: SentenceChange) => changedLetter(text, asks, name);

/** The file when the claim that begins so is kept. */
export const keep = (text: string, start: string, year = '2022') =>
  change(text, { kind: 'keep', ...at(passage(text, start, 'claim')), year });

/** The file when the text that begins so is taken out. */
export const remove = (text: string, start: string, kind?: Passage['kind'], year?: string) =>
  change(text, { kind: 'remove', ...at(passage(text, start, kind)), year });

/** The file when the text that begins so is written anew. */
export const rewrite = (text: string, start: string, pieces: readonly (string | { source: string })[]) =>
  change(text, { kind: 'rewrite', ...at(passage(text, start)), pieces: [...pieces] });
