import { describe, expect, it } from 'vitest';
import { keep, remove, small } from '../../../tests/support/small-letter.ts';
import { DeckMistakes } from '../../deck/deck-mistakes.ts';

describe('a text that is taken out', () => {
  it('leaves one blank between those beside it', () => {
    expect(remove(small, 'Det er', 'claim')).toBe(
      small.replace('<Claim that="stiger" of={nye}>Det er en stigning.</Claim> ', ''),
    );
  });

  it('leaves no blank at the end of its line', () => {
    expect(remove(small, 'Det var', 'claim')).toBe(
      small.replace(' <Claim that="kun i år">Det var i år.</Claim>', ''),
    );
  });

  it('on lines of its own leaves one empty line', () => {
    expect(remove(small, 'Peg', 'claim')).toBe(
      small.replace('<Claim that="stiger">\nPeg på tallet: <Change of={nye} />.\n</Claim>\n\n', ''),
    );
    expect(remove(small, 'Læs op')).toBe(small.replace('Læs op.\n\n', ''));
    expect(remove(small, 'Herfra')).toBe(small.replace('\n\nHerfra: videre.', ''));
  });

  it('and is the only one in its paragraph takes the paragraph with it', () => {
    const text = small.replace('Der var {nye}. ', '').replace(/ <Claim that="kun.*/, '');
    expect(remove(text, 'Det er', 'claim')).toBe(
      text.replace('<Claim that="stiger" of={nye}>Det er en stigning.</Claim>\n\n', ''),
    );
  });

  it('is a point of a list with its line', () => {
    const text = small.replace('Læs op.', '- Et.\n- <Claim that="stiger" of={nye}>To.</Claim>\n- Tre.');
    expect(remove(text, 'To', 'claim')).toBe(text.replace(/- <Claim.*\n/, ''));
    expect(remove(text, 'Tre')).toBe(text.replace('\n- Tre.', ''));
  });

  it('was the last claim that was not read: the slide is of the new year', () => {
    const halfway = keep(keep(small, 'Peg'), 'Det er');
    expect(remove(halfway, 'Det var', 'claim', '2022')).toBe(
      small
        .replace('written="2021"', 'written="2022"')
        .replace(' <Claim that="kun i år">Det var i år.</Claim>', ''),
    );
  });

  it('was the only claim of its slide: the slide is of the new year', () => {
    const one = small
      .replace(/<Claim that="stiger">\n([^]*?)\n<\/Claim>/, '$1')
      .replace(/ <Claim that="stiger".*/, '');
    const text = one.replace('Læs op.', '<Claim that="kun i år">Læs op.</Claim>\n\nMere.');
    expect(remove(text, 'Læs', 'claim', '2022')).toBe(
      one.replace('Læs op.', 'Mere.').replace('"2021"', '"2022"'),
    );
  });

  it('is none where the slide can not do without it', () => {
    expect(() => remove(small, 'I nye')).toThrow('Overskriften kan ikke undværes. Skriv den om.');
    const text = small.replace('### I {nye} sager', '### <Claim that="stiger">Det {nye} stiger</Claim>');
    expect(() => remove(text, 'Det nye')).toThrow(DeckMistakes);
    const figure = small.replace('Læs op.', '<KeyFigure of={nye}>\nsager\n</KeyFigure>');
    expect(() => remove(figure, 'sager')).toThrow('som ikke kan undvære den');
  });
});
