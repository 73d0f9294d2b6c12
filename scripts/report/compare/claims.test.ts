import { expect, it } from 'vitest';
import { count } from '../../../tests/support/example-figure.ts';
import type { ShownSlide } from '../../deck/shown-slides.ts';
import { acceptedClaims } from './claims.ts';

const figure = (year: number, value: number) =>
  count(value, { id: `sager.${year}.nye`, name: 'nye sager', period: { year } });
const figures = [figure(2021, 757), figure(2022, 803)];

const mdx = (year: string, own = '') => `<Slide id="a" of={sager} written="${year}">

### Overskrift

Før. <Claim that="stiger" of={nye}${own}>Der var {nye} sager, og det er **flere**.</Claim> Efter.

<Claim that="kun i år">
Det skyldes en kampagne.
</Claim>

</Slide>`;

const slide: ShownSlide = {
  id: 'a',
  heading: 'Overskrift',
  html: '',
  onStage: '',
  sentences: [{ text: 'Før. Der var 803 sager, og det er flere. Efter.', place: 'slide' }],
};
const accepted = (before: string, after: string) =>
  acceptedClaims([{ name: 'slides/x.mdx', text: before }], [{ name: 'slides/x.mdx', text: after }], {
    slides: [slide],
    figures,
  });

it('a slide that is written for the next year has had each of its claims accepted, with what they rest on', () => {
  expect(accepted(mdx('2021'), mdx('2022'))).toEqual([
    {
      slide: 'a',
      heading: 'Overskrift',
      sentence: 'Der var 803 sager, og det er flere.',
      that: 'stiger',
      before: '2021',
      after: '2022',
      figures: ['nye sager, 2022: 803', 'nye sager, 2021: 757'],
    },
    {
      slide: 'a',
      heading: 'Overskrift',
      // The slide doesn't show it, so it is told as it is written.
      sentence: 'Det skyldes en kampagne.',
      that: 'kun i år',
      before: '2021',
      after: '2022',
      figures: [],
    },
  ]);
});

it('a claim that is written for a year by itself is told alone', () => {
  expect(accepted(mdx('2021'), mdx('2021', ' written="2022"')).map(({ that }) => that)).toEqual(['stiger']);
});

it('a sentence that begins or ends with a number is told with it', () => {
  const written = (year: string) =>
    `<Slide id="a" of={sager} written="${year}">\n\n<Claim that="stiger" of={nye}>{nye} sager er flere end i {foer.aar}.</Claim> Mere.\n\n</Slide>`;
  const shown = [
    { ...slide, sentences: [{ text: '803 sager er flere end i 2021. Mere.', place: 'slide' as const }] },
  ];
  const all = [written('2021'), written('2022')].map((text) => [{ name: 'slides/x.mdx', text }] as const);
  expect(acceptedClaims(all[0] ?? [], all[1] ?? [], { slides: shown, figures })).toMatchObject([
    { sentence: '803 sager er flere end i 2021.' },
  ]);
});

it('a claim that is as it was is not told; one that is new, or says something else, is', () => {
  expect(accepted(mdx('2022'), mdx('2022'))).toEqual([]);
  const other = mdx('2022').replace('en kampagne', 'noget andet');
  expect(accepted(mdx('2022'), other)).toMatchObject([{ that: 'kun i år', before: '2022', after: '2022' }]);
  expect(accepted('', mdx('2022'))).toMatchObject([{ before: undefined }, { before: undefined }]);
});
