import { describe, expect, it } from 'vitest';
import type { ShownSlide } from '../../deck/shown-slides.ts';
import { align } from './align.ts';
import { changedWords } from './changed-words.ts';
import { passagesIn } from './passages.ts';
import { changedSentences } from './sentences.ts';

const slide = (texts: readonly string[], notes: readonly string[] = []): ShownSlide => ({
  id: 'a',
  heading: 'Et slide',
  html: '',
  onStage: '',
  sentences: [
    ...texts.map((text) => ({ text, place: 'slide' as const })),
    ...notes.map((text) => ({ text, place: 'notes' as const })),
    { text: 'Et barns ord', place: 'quote' },
    { text: 'Det siges også her', place: 'again' },
  ],
});

const passages = (text: string) => passagesIn([{ name: 'slides/a.mdx', text }]);
const told = (
  [before, written]: readonly [readonly string[], string],
  [after, rewritten]: readonly [readonly string[], string],
) =>
  changedSentences([slide(before)], [slide(after)], {
    before: passages(written),
    after: passages(rewritten),
  }).map((one) => [one.before, one.after, one.by]);

describe('a sentence', () => {
  const mdx =
    '<Slide id="a" written="2021">\n\n### I {nye} sager i {aar}\n\nDet er <Change of={nye} /> mere.\n\n</Slide>';

  it('whose words are as they were has written itself anew', () => {
    expect(
      told(
        [['I 757 sager i 2021', 'Det er et fald på 4 pct. mere.'], mdx],
        [['I 803 sager i 2022', 'Det er en stigning på 6 pct. mere.'], mdx.replace('2021', '2022')],
      ),
    ).toEqual([
      ['I 757 sager i 2021', 'I 803 sager i 2022', 'itself'],
      ['Det er et fald på 4 pct. mere.', 'Det er en stigning på 6 pct. mere.', 'itself'],
    ]);
  });

  it('of which a part was taken out is a person’s, though it begins like another', () => {
    const longer = `${mdx}\n\nI {nye} sager i {aar}. Flere end før var det, og det er en hel sætning til.\n`;
    expect(
      told(
        [['I 757 sager i 2021. Flere end før var det, og det er en hel sætning til.'], longer],
        [['I 803 sager i 2022.'], `${mdx}\n\nI {nye} sager i {aar}.\n`],
      ),
    ).toMatchObject([[expect.anything(), 'I 803 sager i 2022.', 'a person']]);
  });

  it('that stands in no slide file comes of the data', () => {
    expect(told([['Susan Tims'], mdx], [['Solveig Jessen'], mdx])).toEqual([
      ['Susan Tims', undefined, 'itself'],
      [undefined, 'Solveig Jessen', 'itself'],
    ]);
  });

  it('that is new was written by a person', () => {
    expect(told([[], mdx], [['Det her er nyt'], `${mdx}\n\nDet her er nyt\n`])).toEqual([
      [undefined, 'Det her er nyt', 'a person'],
    ]);
  });
});

it('notes are told apart from the slide, what both say once, and a child’s words never', () => {
  const none = { before: [], after: [] };
  const [before, after] = [
    slide(['Fælles et'], ['Fælles et', 'Sig et']),
    slide(['Fælles to'], ['Fælles to', 'Sig to']),
  ];
  const other = {
    ...after,
    sentences: [...after.sentences, { text: 'Et andet barns ord', place: 'quote' as const }],
  };
  expect(changedSentences([before], [other], none).map(({ place, after: now }) => [place, now])).toEqual([
    ['slide', 'Fælles to'],
    ['notes', 'Sig to'],
  ]);
});

it('texts are put beside those they come from, though some have come and gone', () => {
  expect(align(['a b c', 'd e f', 'g h i'], ['ny tekst', 'a b x', 'g h i'])).toEqual([
    { before: undefined, after: 'ny tekst' },
    { before: 'a b c', after: 'a b x' },
    { before: 'd e f', after: undefined },
    { before: 'g h i', after: 'g h i' },
  ]);
});

it('the words that are others are marked, and no more', () => {
  expect(changedWords('I 757 sager i 2021', 'I 803 sager i 2022').after).toEqual([
    { text: 'I', isChanged: false },
    { text: '803', isChanged: true },
    { text: 'sager i', isChanged: false },
    { text: '2022', isChanged: true },
  ]);
});
