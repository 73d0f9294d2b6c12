import { expect, it } from 'vitest';
import { inert, reportMarkdown } from './markdown.ts';
import type { Report } from './report-of.ts';

it.each([
  ['@octocat', '@\u200boctocat'],
  ['anna@eksempel.dk', 'anna@\u200beksempel.dk'],
  ['https://eksempel.dk', 'https:\u200b//eksempel.dk'],
  ['www.eksempel.dk', 'www\u200b.eksempel.dk'],
  ['se #12 og GH-3', 'se #\u200b12 og GH-\u200b3'],
  ['[her](https://x.dk)', '&#91;her&#93;&#40;https:\u200b//x.dk&#41;'],
  ['![x](y)', '&#33;&#91;x&#93;&#40;y&#41;'],
  ['<img src=x onerror=y> & <!-- -->', '&#60;img src=x onerror=y&#62; &#38; &#60;&#33;-- --&#62;'],
  ['a | b\nc', 'a &#124; b c'],
  ['`x` *x* _x_ ~x~ $x$', '&#96;x&#96; &#42;x&#42; &#95;x&#95; &#126;x&#126; &#36;x&#36;'],
  ['# Overskrift', '\u200b# Overskrift'],
  ['1. punkt', '\u200b1. punkt'],
  ['5.219 sager, +46', '5.219 sager, +46'],
])('a text of the day is only read: %s', (text, written) => {
  expect(inert(text)).toBe(written);
});

it('the short of a report has its figures and sentences, and no child’s words', () => {
  const none = { figures: [], sentences: [], claims: [], programme: [], quotes: [], sources: [], film: [] };
  const report: Report = {
    title: 'En dag',
    compared: 'Filerne er sammenlignet med dagen fra 2021.',
    note: '',
    pictures: new Map(),
    changes: {
      ...{ ...none, wordings: [], files: [], slides: [], left: { missing: ['»nye« mangler'], warnings: [] } },
      figures: [
        {
          ...{ id: 'sager.2022.nye', name: 'nye sager', unit: undefined, years: '2021 → 2022', slides: [] },
          ...{ before: '757', after: '803', difference: '+46' },
        },
      ],
      sentences: [
        {
          ...{ slide: 'a', heading: 'A', place: 'slide', by: 'itself' },
          ...{ before: 'I 757 sager', after: 'I 803 sager' },
        },
        {
          ...{ slide: 'a', heading: 'A', place: 'notes', by: 'a person' },
          ...{ before: 'Sig det', after: 'Sig det roligt' },
        },
      ],
      quotes: [
        {
          ...{
            id: 'citat-1',
            who: 'pige, 13 år',
            what: 'nyt',
            words: 'Barnets ord',
            withoutWords: undefined,
          },
          consent: { before: undefined, after: 'ukendt' },
        },
      ],
    },
  };
  expect(reportMarkdown(report)).toBe(`# Rapport: En dag

Filerne er sammenlignet med dagen fra 2021.

- 1 tal er ændret
- 1 tekst har skrevet sig selv om
- 1 sted i talernoterne er ændret
- 1 ændring i citaterne
- 1 ting mangler

## Tal

| Tal | Før | Nu | Forskel |
| --- | --- | --- | --- |
| nye sager, 2021 → 2022 | 757 | 803 | +46 |

## Tekster, der har skrevet sig selv om

| Slide | Før | Nu |
| --- | --- | --- |
| a | I 757 sager | I 803 sager |

## Citater

- citat-1: nyt

## Det mangler

- »nye« mangler
`);
});
