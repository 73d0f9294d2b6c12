import type { Doubted } from '../../deck/deck.ts';
import type { Passage, SlideTexts } from '../mdx/passages.ts';
import type { DraftAnswer, LetterState } from '../messages.ts';

/** A text of a slide with what it is in, and what the numbers say against it. */
export type Text = Readonly<{
  letter: LetterState;
  slide: SlideTexts;
  passage: Passage;
  doubt: Doubted | undefined;
}>;

/** Every text of a slide file. */
export const textsOf = (letter: LetterState, { doubted }: DraftAnswer): Text[] =>
  (letter.slides ?? []).flatMap((slide) =>
    slide.passages.map((passage) => {
      const doubt = doubted.find(({ file, at }) => file === letter.name && at === passage.claim?.at);
      return { letter, slide, passage, doubt };
    }),
  );

/** Which of the day's texts it is. */
export const keyOf = ({ letter, passage }: Text): string => `${letter.name} ${passage.key}`;

/** Whether a claim is to be read, rewritten or taken out. One that can't be held against the numbers needs nothing. */
export const isUnread = ({ doubt }: Text): boolean => doubt !== undefined && doubt.kind !== 'warnings';

/** The claims that are to be read, and how many have been read for the same year. */
export function claimsToRead(answer: DraftAnswer): Readonly<{ unread: Text[]; read: number }> {
  const claims = answer.letters
    .flatMap((letter) => textsOf(letter, answer))
    .filter(({ passage }) => passage.claim);
  const unread = claims.filter(isUnread);
  const newest = Math.max(...unread.map(({ doubt }) => doubt?.newest ?? 0), ...claims.map(yearOf));
  return { unread, read: claims.filter((one) => !isUnread(one) && yearOf(one) === newest).length };
}

/** A slide of a file that says which year it was read for, and has no claims to say it: the numbers have a newer one. */
export type SlideToRead = Pick<Text, 'letter' | 'slide'> & Readonly<{ newest: string }>;

/** The slides that are to be read again as a whole. */
export const slidesToRead = ({ letters, names }: DraftAnswer): SlideToRead[] =>
  letters.flatMap((letter) =>
    (letter.slides ?? []).flatMap((slide) => {
      const { written, hasClaims, about } = slide;
      const own = about === undefined ? undefined : names[`${about}.aar`]?.shows;
      const years = Object.entries(names).filter(([name]) => /^[^.]+\.aar$/.test(name));
      const newest =
        own ??
        years
          .map(([, { shows }]) => shows)
          .toSorted()
          .at(-1) ??
        '';
      return written !== undefined && !hasClaims && written < newest ? [{ letter, slide, newest }] : [];
    }),
  );

/** How many sentences and slides are to be read. */
export const countToRead = (answer: DraftAnswer): number =>
  claimsToRead(answer).unread.length + slidesToRead(answer).length;

const yearOf = ({ passage }: Text): number => Number(passage.claim?.year ?? 0);

/** Where a text stands, in words. */
export const roomNames = {
  slide: 'På slidet',
  notes: 'I noterne',
  background: 'På siden, man læser',
} as const;

/** What is told of slide files, but for the claims that are to be read, which have a place of their own. */
export const toldOfTexts = ({ ofSlides, doubted }: DraftAnswer): DraftAnswer['ofSlides'] =>
  ofSlides.filter(
    ({ file, line, stops }) =>
      stops || !doubted.some((one) => one.file === file && Number.parseInt(one.at ?? '', 10) === line),
  );

/** What is told of a slide file, and stands beside none of its texts. */
export function toldApart(letter: LetterState, answer: DraftAnswer): string[] {
  const beside = textsOf(letter, answer).flatMap((text) => toldOf(text, answer));
  return toldOfTexts(answer)
    .filter(({ file, message }) => file === letter.name && !beside.includes(message))
    .map(({ line, message }) => (line === undefined ? message : `Linje ${line}: ${message}`));
}

/** What is told of files that are none of the day's slides. */
export const toldOfStrangers = ({ letters, ...answer }: DraftAnswer): string[] =>
  answer.ofSlides
    .filter(({ file }) => !letters.some(({ name }) => name === file))
    .map(({ file, line, message }) => `${line === undefined ? file : `${file}:${line}`} ${message}`.trim());

/** What is told of the lines that a text stands on. */
export function toldOf({ letter, passage }: Text, answer: DraftAnswer): string[] {
  const first = passage.claim ? Number.parseInt(passage.claim.at, 10) : passage.line;
  const isHere = (line: number | undefined) =>
    line !== undefined && first <= line && line <= passage.lastLine;
  return toldOfTexts(answer)
    .filter(({ file, line }) => file === letter.name && isHere(line))
    .map(({ message }) => message);
}

/** A text as one line. */
export const plainOf = (pieces: Passage['pieces']): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.shows)).join('');

/** What a slide is called: by its heading, or by the item that it opens. */
export const headingOf = ({ slide, letter }: Pick<Text, 'slide' | 'letter'>): string =>
  slide.heading || (slide.id === '' ? `${letter.title} (åbning)` : slide.id);

/** The id of a slide on the stage. */
export const stageId = ({ slide, letter }: Pick<Text, 'slide' | 'letter'>): string =>
  slide.id || letter.name.replace(/^slides\/|\.mdx$/g, '');
