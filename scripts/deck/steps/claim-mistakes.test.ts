import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { SlideCheck } from '../../../components/slide/rendering.tsx';
import { example, plant } from '../../../tests/support/example-data.ts';
import { readHtml } from '../html/tree.ts';
import { tellClaims } from './tell-claims.ts';

const caseSchema = z.strictObject({
  fil: z.enum(Object.keys(example)),
  fra: z.string(),
  til: z.string(),
  slags: z.enum(['fejl', 'mangler', 'advarsel']),
  siger: z.string(),
});

const cases = Object.entries(
  import.meta.glob<string>('../../../data/check/mistakes/paastande/*.yaml', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).map(([path, text]) => ({ name: path.replace(/.*\//, ''), text }));

const sentence = 'Der bliver flere sager i Familieretshuset.';
const slide = { name: 'slides/eksempel.mdx', source: () => undefined };

/** What is told of a sentence that says that Familieretshuset's cases rise, written for 2021. */
async function toldWith(files: Readonly<Record<string, string>>) {
  plant(files);
  const { allFigures: figures } = await import('../../../data/figures.ts');
  const { Claim } = await import('../../../components/figure/claim.tsx');
  const { Slide } = await import('../../../components/slide/slide.tsx');
  const { Rendered } = await import('../../../components/slide/rendering.tsx');
  const check: SlideCheck = { figures, doubted: [], mistakes: [], typed: [], unstated: [] };
  const claim = h(Claim, {
    that: 'stiger',
    of: figures.find(({ id }) => id === 'bisiddersager.2021.familieretshuset') ?? [],
    at: '3:1',
    children: sentence,
  });
  const html = renderToStaticMarkup(
    h(Rendered, { check }, h(Slide, { id: 'eksempel', layout: 'finding', written: '2021', children: claim })),
  );
  const { mistakes, missing, warnings } = tellClaims({
    tree: readHtml(html),
    check,
    file: slide,
    doubted: [],
  });
  return { fejl: mistakes, mangler: missing, advarsel: warnings };
}

const nothing = { fejl: [], mangler: [], advarsel: [] };

test('a sentence that the numbers bear is not told of', async () => {
  expect(await toldWith({})).toEqual(nothing);
});

test.each(cases)(
  'a sentence that the numbers no longer bear is told of in exactly these words: $name',
  async ({ text }) => {
    const { fil, fra, til, slags, siger } = caseSchema.parse(parse(text, { schema: 'failsafe' }));
    const written = example[fil] ?? '';
    expect(written.split(fra.trimEnd())).toHaveLength(2);
    const told = await toldWith({ [fil]: written.replace(fra.trimEnd(), () => til.trimEnd()) });
    expect(told).toEqual({ ...nothing, [slags]: [siger.trimEnd()] });
  },
);
