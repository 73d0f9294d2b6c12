import { describe, expect, it } from 'vitest';
import { findSlides, type ListedSlide } from './find-slides.ts';

const slides: ListedSlide[] = [
  { id: 'velkommen', number: 1, heading: 'Temadag for Bisidder\u00adambassadører', item: 'Velkommen' },
  { id: 'sager', number: 2, heading: 'Vi har været bisidder i 5.219 sager', item: 'Intro til dagen' },
  { id: 'ord', number: 3, heading: 'Hvad siger børnene', item: 'Intro til dagen' },
  { id: 'aar', number: 12, heading: 'Året, der gik', item: 'Børnenes fortællinger' },
];

const found = (query: string) => findSlides(slides, query).map(({ id }) => id);

describe('looking for a slide', () => {
  it.each([
    ['', ['velkommen', 'sager', 'ord', 'aar']],
    ['  ', ['velkommen', 'sager', 'ord', 'aar']],
    ['12', ['aar']],
    ['2', ['sager']],
    ['bisidder', ['velkommen', 'sager']],
    ['AMBASSADØR', ['velkommen']],
    ['bisidderambassadoerer', ['velkommen']],
    ['siger hvad', ['ord']],
    ['intro', ['sager', 'ord']],
    ['intro siger', ['ord']],
    ['5219', ['sager']],
    ['5.219', ['sager']],
    ['xyz', []],
  ])('»%s« finds %j', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it.each(['born', 'boern', 'børn', 'BØRN'])('»%s« finds børn, in headings before items', (query) => {
    expect(found(query)).toEqual(['ord', 'aar']);
  });

  it('finds a number before the numbers that begin with it, and those before words', () => {
    const many = [11, 1, 10].map((number) => ({ id: `s${number}`, number, heading: 'Et slide', item: '' }));
    const named = { id: 'kapitel', number: 2, heading: 'Kapitel 1', item: '' };
    expect(findSlides([named, ...many], '1').map(({ id }) => id)).toEqual(['s1', 's11', 's10', 'kapitel']);
  });
});
