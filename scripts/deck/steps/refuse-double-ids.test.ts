import { describe, expect, it } from 'vitest';
import { refuseDoubleIds } from './refuse-double-ids.ts';

/** What is told of items, each with its slide file, its MDX, and the ids of its slides. */
const told = (...items: readonly (readonly [name: string, mdx: string, ...ids: string[]])[]) =>
  refuseDoubleIds({
    items: items.map(([name, mdx, ...ids]) => ({
      file: { name, source: () => mdx },
      ids,
    })),
  }).mistakes;

const twice = '<Slide id="et">\n</Slide>\n\nGlemt og *væk*\n\n<Slide id="et">\n';

describe('two slides with one id', () => {
  it('are refused, since a link leads to only one', () => {
    expect(told(['slides/x.mdx', twice, 'et', 'to', 'et'])).toEqual([
      'slides/x.mdx:6 Slidets id er »et«, som et andet slide allerede har: slides/x.mdx:1. Giv det ene et andet id.',
    ]);
  });

  it('are refused where one of them is the item’s own, which stands in no file', () => {
    const own = '<Opening />\n\n<Slide id="to">';
    expect(told(['slides/x.mdx', twice, 'et'], ['slides/to.mdx', own, 'to', 'to'])).toEqual([
      'slides/to.mdx:3 To slides har id »to«: punktets eget slide hedder det allerede. Giv det andet et andet id.',
    ]);
  });

  it('are no problem when they differ', () => {
    expect(told(['slides/x.mdx', twice, 'et', 'to'])).toEqual([]);
  });

  it('are refused where the page round the slides has one of them', () => {
    const items = (mdx: string) => [
      { file: { name: 'slides/x.mdx', source: () => mdx }, ids: ['deck', 'to'] },
    ];
    expect(refuseDoubleIds({ items: items('<Slide id="deck">'), page: ['deck'] }).mistakes).toEqual([
      'slides/x.mdx:1 Slidets id er »deck«, som siden selv bruger. Giv det et andet id.',
    ]);
    expect(refuseDoubleIds({ items: items('<Opening />'), page: ['deck'] }).mistakes).toEqual([
      'data/program.yaml Punktets id er »deck«, som siden selv bruger. Giv det et andet id, og slides/x.mdx samme navn.',
    ]);
  });
});
