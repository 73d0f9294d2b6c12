import { describe, expect, it } from 'vitest';
import { change, keep, small } from '../../../tests/support/small-letter.ts';
import { plainText } from '../yaml/line-ends.ts';
import { slideTexts } from './passages.ts';

describe('a claim that still holds', () => {
  it('says the year that it was read for, and nothing else of the file is another', () => {
    expect(keep(small, 'Peg')).toBe(
      small.replace('<Claim that="stiger">\n', '<Claim that="stiger" written="2022">\n'),
    );
  });

  it('and is the last of its slide moves the slide’s year, and says none itself', () => {
    const [one, two, three] = ['Peg', 'Det er', 'Det var'] as const;
    const halfway = keep(keep(small, one), two);
    expect(halfway.match(/written="2022"/g)).toHaveLength(2);
    expect(keep(halfway, three)).toBe(small.replace('written="2021"', 'written="2022"'));
  });

  it('is read again where it was read for another year', () => {
    expect(keep(keep(small, 'Peg'), 'Peg', '2023')).toBe(
      small.replace('<Claim that="stiger">\n', '<Claim that="stiger" written="2023">\n'),
    );
  });
});

it('a slide without claims that is read says so, and nothing else of the file is another', () => {
  const text = small.replaceAll(/<\/?Claim[^>]*>/g, '');
  const [slide] = slideTexts(text, {}) ?? [];
  if (!slide) throw new Error('There is no slide.');
  const { start, was } = slide;
  expect(slide).toMatchObject({ written: '2021', hasClaims: false });
  expect(change(text, { kind: 'read', start, was, year: '2022' })).toBe(text.replace('"2021"', '"2022"'));
  const other = text.replace(was, was.replace('>', ' skippable>'));
  expect(() => change(other, { kind: 'read', start, was, year: '2022' })).toThrow('er ændret imens');
});

describe('a paragraph that is added to the notes', () => {
  const note = (text: string) => {
    const [slide] = slideTexts(plainText(text), {}) ?? [];
    if (!slide) throw new Error('There is no slide.');
    const { start, was } = slide;
    return change(text, { kind: 'note', start, was, pieces: ['Husk ', { source: '{nye}' }, '.'] });
  };

  it('stands before the line that leads on', () => {
    expect(note(small)).toBe(small.replace('Herfra', 'Husk {nye}.\n\nHerfra'));
  });

  it('stands last where nothing leads on', () => {
    const text = small.replace('Herfra: videre.', 'Slut.');
    expect(note(text)).toBe(text.replace('Slut.', 'Slut.\n\nHusk {nye}.'));
  });

  it('is the first of notes that there were not', () => {
    const text = small.replace(/<Notes>[^]*<\/Notes>\n\n/, '');
    expect(note(text)).toBe(text.replace('</Slide>', '\n<Notes>\nHusk {nye}.\n</Notes>\n</Slide>'));
  });

  /** A file in which the slide with an id has one more paragraph in its notes. */
  const noteOn = (text: string, id: string) => {
    const slide = slideTexts(plainText(text), {})?.find((one) => one.id === id);
    if (!slide) throw new Error('There is no such slide.');
    const { start, was } = slide;
    return change(text, { kind: 'note', start, was, pieces: ['Husk det.'] });
  };
  const added = '\n<Notes>\nHusk det.\n</Notes>\n';

  it.each([
    ['<Opening />', '', `<Opening>\n${added}</Opening>`],
    ['<Opening/>', '', `<Opening>\n${added}</Opening>`],
    [
      '<QuoteAlone id="b" of={citater.x} />',
      'b',
      `<QuoteAlone id="b" of={citater.x}>\n${added}</QuoteAlone>`,
    ],
    ['<Slide\n  id="c"\n/>', 'c', `<Slide\n  id="c">\n${added}</Slide>`],
    ['<Opening>\n<Notes />\n</Opening>', '', '<Opening>\n<Notes>\nHusk det.\n</Notes>\n</Opening>'],
  ])('gives %j an inside, wherever it stands', (tag, id, expected) => {
    for (const [before, after] of [
      ['', `\n\n${small}`],
      [`${small}\n`, '\n'],
      [`\uFEFF${small}\n`.replaceAll('\n', '\r\n'), '\r\n'],
    ] as const) {
      const ends = before.includes('\r') ? '\r\n' : '\n';
      const [from, to] = [tag, expected].map((one) => before + one.replaceAll('\n', ends) + after);
      expect(noteOn(from ?? '', id)).toBe(to);
    }
  });

  it('stands under notes that are on a line with their tag', () => {
    const text = '<Slide id="a">\n\n### A\n\n<Notes>En {nye} *note*.</Notes>\n</Slide>\n';
    expect(noteOn(text, 'a')).toBe(text.replace('>En {nye} *note*.<', '>\nEn {nye} *note*.\n\nHusk det.\n<'));
  });
});
