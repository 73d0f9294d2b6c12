import { expect, it } from 'vitest';
import { readHtml } from '../html/tree.ts';
import { warnOfFeet } from './warn-of-feet.ts';

const file = { name: 'slides/kaffe.mdx', source: () => undefined };
const chart = (foot: string) => `<figure><p class="chart-foot">${foot}</p></figure>`;
const told = (inside: string) =>
  warnOfFeet({ tree: readHtml(`<section class="slide" id="to">${inside}</section>`), file }).warnings;

it('charts with lines of their own at the foot of a slide are told, since they stand over each other', () => {
  const [one, other] = [chart('Kilde: Børns Vilkår.'), chart('Procentgrundlag: 209 underretninger.')];
  expect(told(one + other)).toEqual([
    'slides/kaffe.mdx Slidet »to« har diagrammer med hver sin linje nederst, og de står oven i hinanden. Giv dem hver sit slide.',
  ]);
  expect(told(one + one)).toEqual([]);
  expect(told(`${one}<div class="background">${other}</div><div data-only="reading">${other}</div>`)).toEqual(
    [],
  );
});
