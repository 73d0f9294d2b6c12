import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { MDXContent } from 'mdx/types';
import { afterAll, expect, it } from 'vitest';
import { programme } from '../../../data/programme.ts';
import { readHtml, writeInside } from '../html/tree.ts';
import { readDay } from '../read-day.ts';
import { refuseTypedNumbers } from '../steps/refuse-typed-numbers.ts';
import { render } from '../steps/render.ts';

mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync(path.resolve('.cache', 'typed-places-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

/** What is told of the numbers in a slide file, without the file's name, and the HTML that it is shown as. */
async function told(mdx: string) {
  const name = path.join(folder, `${files++}.mdx`);
  writeFileSync(name, mdx);
  const load = () => import(/* @vite-ignore */ name) as Promise<{ default: MDXContent }>;
  const { day } = await readDay({ notes: true, place: 'rummet', today: new Date('2022-05-01') });
  const [item] = programme.items;
  if (!item) throw new Error('The day is empty.');
  const file = { name: 'x.mdx', source: () => mdx };
  const rendered = await render({ agenda: { programme, item, index: 0 }, load, file }, day);
  expect(rendered.mistakes).toEqual([]);
  const draft = { tree: readHtml(rendered.html), file, check: rendered.check };
  const { mistakes = [], warnings = [] } = refuseTypedNumbers(draft, day);
  const short = (line: string) => /^x\.mdx:?(\d*) [^:]*: »([^»]*)«/.exec(line)?.slice(1).join(' ') ?? line;
  return { mistakes: mistakes.map(short), warnings: warnings.map(short), html: writeInside(draft.tree) };
}

const slide = (text: string) => `<Slide id="x" layout="finding">\n\n### Tal\n\n${text}\n\n</Slide>\n`;

it.each([
  ['in a sentence', 'Der var 674 sager.', ['5 674']],
  [
    'in each line of one',
    'Der var\n674 sager, og\n**757** året efter, fra 512.',
    ['6 674', '7 757', '7 512'],
  ],
  ['twice in the same words', 'Der var 3.\n\nDer var 3.\n\n- Der var 3.', ['5 3', '7 3', '9 3']],
  ['beside a number from data', '{bisiddersager.nye} sager, 35 pct. flere', ['5 35']],
  ['in braces', 'Der var {674} sager, {"757 sager"}.', ['5 674', '5 757 sager']],
  ['in a text of code', 'Der var {`674`} sager.', ['5 674']],
  ['in a heading', '#### I 2019\n\n##### I 2020', ['5 2019', '7 2020']],
  ['in a list', '- Intet\n- Kun 7', ['6 7']],
  ['in an element', '<p>\nDer var 12\n</p>', ['6 12']],
  [
    'in a prop',
    '<KeyFigure of={bisiddersager.nye}>sager</KeyFigure>\n\n<ColumnChart title="Fra 2019" finding="Intet"\n note="Kun 209" of={bisiddersager.alle_aar.nye} />',
    ['7 2019', '8 209'],
  ],
  [
    'in code in a prop',
    '<ColumnChart title="Nye" of={bisiddersager.alle_aar.nye} finding={<>\n  Der var 12, og\n  <b>så 13</b> og 14\n</>} />',
    ['6 12', '7 13', '7 14'],
  ],
  ['in the notes', '<Notes>\n\nSig 5 ting.\n\n</Notes>', ['7 5']],
])('a number is told with the line that it was typed on: %s', async (_, mdx, numbers) => {
  const { mistakes, html } = await told(slide(mdx));
  expect([...new Set(mistakes)]).toEqual(numbers);
  expect(html, 'nothing is left of the marks').not.toMatch(/typed-text/);
});

it('a number word is told with its line, too', async () => {
  const { mistakes, warnings } = await told(slide('Vi bruger\nto dage på det.\n\n<p title="tre">Fire</p>'));
  expect({ mistakes, warnings }).toEqual({ mistakes: [], warnings: ['6 to', '8 Fire'] });
});

it('what counts nothing is told of nowhere', async () => {
  const { mistakes, html } = await told(slide('Ring {"116 111"}.'));
  expect(mistakes).toEqual([]);
  expect(html).toContain('<bdi>116 111</bdi>');
});
