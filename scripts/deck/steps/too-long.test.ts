import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import { fitSlides } from './fit-slides.ts';
import type { WrittenText } from '../../../data/written-texts.ts';
import type { SlideFile } from '../day/slide-file.ts';
import { readHtml } from '../html/tree.ts';
import { tooLong } from './too-long.ts';

const words = (count: number) =>
  Array.from({ length: count }, (_, index) => `bisidder${'abcde'[index % 5]}`).join(' ');

const slide = (heading: string, subjects: readonly string[] = ['Om bisidning']) =>
  `<section id="emner" class="slide work"><div class="slide-body"><h3>${heading}</h3><ul class="subjects">${subjects.map((subject) => `<li>${subject}</li>`).join('')}</ul><aside class="notes"><p>${words(400)}</p></aside></div></section>`;

const file = (heading: string): SlideFile => ({
  name: 'slides/x.mdx',
  source: () => `<Opening />\n\n<Slide id="emner" layout="work">\n\n### ${heading}\n\n</Slide>`,
});

const told = (html: string, source: SlideFile, texts: readonly WrittenText[] = []) =>
  fitSlides({ tree: readHtml(html), file: source }, { texts }).mistakes ?? [];

/** The most words that a heading may have. */
const most = Array.from({ length: 300 }, (_, count) => count).findLast(
  (count) => told(slide(words(count)), file('')).length === 0,
);

test('a heading that just fits is accepted, and with a word more is refused with its line and how much too long', () => {
  expect(words(most ?? 0).length, 'as long as any title may be').toBeGreaterThan(120);
  const [fits, tooMuch] = [words(most ?? 0), words((most ?? 0) + 1)];
  expect(told(slide(fits), file(fits))).toEqual([]);
  const [line = '', ...more] = told(slide(tooMuch), file(tooMuch));
  expect(more).toEqual([]);
  expect(line).toMatch(
    /^slides\/x\.mdx:5 Slidet »emner«: »bisiddera bisidderb bisidderc bisidderd( b)?…« er ca\. \d+ tegn for lang, selv med den mindste skrift\. Gør teksten kortere, eller flyt noget af det til et slide for sig\.$/,
  );
  const [, over = ''] = /ca\. (\d+) tegn/.exec(line) ?? [];
  expect(Number(over)).toBeLessThan(60);
});

test('with so many letters less it fits', () => {
  const heading = words((most ?? 0) + 40);
  const [, over = ''] = /ca\. (\d+) tegn/.exec(told(slide(heading), file(heading))[0] ?? '') ?? [];
  expect(told(slide(heading.slice(0, -Number(over))), file(heading))).toEqual([]);
});

test('of two texts the one is told that is too long, not the one that is only there', () => {
  const subject = words(120);
  const html = slide('Drøft det, som I selv har oplevet', [subject, 'Om ambassadørrollen og kommunen']);
  expect(told(html, file(''))).toEqual([expect.stringContaining('»emner«: »bisiddera bisidderb')]);
});

test('a text from a data file is told there, by its field', () => {
  const heading = words((most ?? 0) + 1);
  const mistake = (message: string) => ({
    file: 'data/x.yaml',
    line: 7,
    column: 12,
    path: '',
    found: '',
    message,
  });
  const written = [{ text: heading, field: 'titel', mistake }];
  expect(told(slide(heading), file(''), written)).toEqual([
    expect.stringMatching(
      /^data\/x\.yaml:7:12 Feltet »titel« er ca\. \d+ tegn for langt til slidet »emner«: »bisiddera .*…« kan ikke stå der, selv med den mindste skrift\. Gør teksten kortere\.$/,
    ),
  ]);
});

test('a text that only has a field’s few letters in it is told where it is written itself', () => {
  const heading = words((most ?? 0) + 1);
  const mistake = (message: string) => ({
    ...{ file: 'data/x.yaml', line: 7, column: 12, path: '', found: '', message },
  });
  expect(told(slide(heading), file(heading), [{ text: 'sidderb bisidd', field: 'hver', mistake }])).toEqual([
    expect.stringContaining('slides/x.mdx:5 Slidet »emner«: »bisiddera '),
  ]);
});

test('where no text alone is too long, the slide is told, with its line and how many lines are too many', () => {
  const [full] = readHtml(slide('Kort')).children;
  if (!full) throw new Error('There is no slide.');
  expect(tooLong(full, 100, [], file('Kort'))).toBe(
    'slides/x.mdx:3 Slidet »emner« har ca. 4 linjer for meget, selv med den mindste skrift. Gør teksten kortere, eller flyt noget af det til et slide for sig.',
  );
});

test('the whole deck is refused for it, as npm run check and the page while editing are told', async () => {
  vi.doMock('virtual:day/slides', async (original) => {
    const { slides } = await original<typeof import('virtual:day/slides')>();
    const { Opening } = await import('../../../components/day/opening.tsx');
    const { Slide } = await import('../../../components/slide/slide.tsx');
    const item = () => [
      h(Opening, {}),
      h(Slide, { id: 'emner', layout: 'work', children: h('h3', {}, words((most ?? 0) + 1)) }),
    ];
    const path = slides['intro.mdx']?.path ?? '';
    return { slides: { 'frokost.mdx': { path, load: () => Promise.resolve({ default: item }) } } };
  });
  const { compile } = await import('../compile.ts');
  const { mistakes, deck } = await compile({ notes: true, place: 'rummet', today: new Date() });
  expect(deck).toBeUndefined();
  expect(mistakes).toEqual([
    expect.stringMatching(/^slides\/frokost\.mdx.* Slidet »emner«: .* ca\. \d+ tegn for lang/),
  ]);
});
