import { expect, it } from 'vitest';
import { knownTexts } from './known-texts.ts';

it('what data calls something may be shown as it stands', () => {
  const film = { title: 'Film 2', address: 'https://eksempel.dk/3' };
  const figure = { name: 'begyndt før 2021', account: '439 + 318', base: { name: 'sager' } };
  expect(knownTexts({ film, figures: [figure, figure] })).toEqual([
    'Film 2',
    'https://eksempel.dk/3',
    'begyndt før 2021',
    'sager',
  ]);
});

it('where the day is held may be shown as it stands', () => {
  expect(knownTexts({ place: 'Torvet 1, 1599 København V' })).toEqual(['Torvet 1, 1599 København V']);
});

it('a name is known as it is read, without the places where its words may break', () => {
  expect(knownTexts({ title: 'Bisidder\u00addag 2' })).toEqual(['Bisidderdag 2']);
});

it('a number alone is no name: it would allow the same number everywhere', () => {
  expect(knownTexts({ title: '2021', id: 'x-2021' })).toEqual([]);
});

it('figures that lead to each other are looked at once', () => {
  const figure: Record<string, unknown> = { name: 'sager' };
  figure['base'] = figure;
  expect(knownTexts(figure)).toEqual(['sager']);
});
