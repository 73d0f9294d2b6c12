import { describe, expect, it } from 'vitest';
import type { Doubted } from '../../deck/deck.ts';
import { slideTexts } from '../mdx/passages.ts';
import type { DraftAnswer } from '../messages.ts';
import {
  claimsToRead,
  keyOf,
  plainOf,
  slidesToRead,
  textsOf,
  toldApart,
  toldOf,
  toldOfStrangers,
} from './claims.ts';

const name = 'slides/intro.mdx';
const text = `<Slide id="sager" written="2021">

### Overskriften

<Claim that="stiger" of={sager.nye} written="2022">Den er læst.</Claim>

<Claim that="kun i år">Den er ikke læst.</Claim>
</Slide>

<Slide id="hele" of={andre} written="2021">

### Slidet uden påstande
</Slide>
`;

const doubt: Doubted = {
  ...{ file: name, at: '7:1', kind: 'missing', year: 2021, newest: 2022, holds: true },
  ...{ because: '', instead: undefined, rests: [], holding: [] },
};

/** What the page has of one file, where this is told of slides. */
function answerWith(ofSlides: DraftAnswer['ofSlides'] = [], doubted = [doubt, doubt]): DraftAnswer {
  const names = {
    'sager.aar': { what: 'året', shows: '2022' },
    'andre.aar': { what: 'året', shows: '2022' },
  };
  const slides = slideTexts(text, names);
  const letter = { name, title: 'Intro', next: undefined, text, hash: '', isDraft: false, slides };
  return {
    ...{ files: [], letters: [letter], parts: [], years: [], refused: [], mistakes: [], missing: [] },
    ...{ ofSlides, ofDrafts: [], doubted, names, slides: [], figures: [], sentences: [] },
  } as unknown as DraftAnswer; // What other panes ask for is not there.
}

const lineOf = (start: string): number => text.slice(0, text.indexOf(start)).split('\n').length;

describe('what is to be read', () => {
  it('is each claim in doubt once, beside those that were read for the same year', () => {
    const { unread, read } = claimsToRead(answerWith());
    expect([unread.map(keyOf), read]).toEqual([[`${name} 0.2`], 1]);
  });

  it('is no claim that can’t be held against the numbers', () => {
    expect(claimsToRead(answerWith([], [{ ...doubt, kind: 'warnings' }])).unread).toEqual([]);
  });

  it('is a slide without claims that says an older year than its numbers have', () => {
    expect(slidesToRead(answerWith()).map(({ slide, newest }) => [slide.id, newest])).toEqual([
      ['hele', '2022'],
    ]);
  });
});

describe('what is told of a slide file', () => {
  const told = (line: number | undefined, message: string, stops = true) => ({
    file: name,
    line,
    message,
    stops,
  });
  const besideOf = (answer: DraftAnswer, start: string): string[] => {
    const [letter] = answer.letters;
    const one =
      letter && textsOf(letter, answer).find(({ passage }) => plainOf(passage.pieces).startsWith(start));
    return one ? toldOf(one, answer) : ['none'];
  };

  it('stands beside the text that it is about, else above them all with its line', () => {
    const answer = answerWith([
      told(lineOf('### Overskriften'), 'Her står et tal.'),
      told(1, 'Slidet er for langt.'),
      told(undefined, 'Filen er tom.'),
      { file: 'slides/fremmed.mdx', line: undefined, message: 'Den er i intet program.', stops: true },
    ]);
    expect(besideOf(answer, 'Overskriften')).toEqual(['Her står et tal.']);
    expect(besideOf(answer, 'Slidet uden')).toEqual([]);
    const [letter] = answer.letters;
    expect(letter && toldApart(letter, answer)).toEqual(['Linje 1: Slidet er for langt.', 'Filen er tom.']);
    expect(toldOfStrangers(answer)).toEqual(['slides/fremmed.mdx Den er i intet program.']);
  });

  it('leaves out that a claim is to be read, which is told elsewhere, but not what is wrong in it', () => {
    const answer = answerWith([told(7, 'Den er skrevet til 2021.', false), told(7, 'Her står et tal.')]);
    expect(besideOf(answer, 'Den er ikke')).toEqual(['Her står et tal.']);
  });

  it('has what is missing where it is no claim', () => {
    expect(
      besideOf(
        answerWith([told(lineOf('### Overskriften'), 'Tallet er ikke oplyst.', false)]),
        'Overskriften',
      ),
    ).toEqual(['Tallet er ikke oplyst.']);
  });
});
