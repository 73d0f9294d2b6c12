import { h, type FunctionComponent } from 'preact';
import { expect, it } from 'vitest';
import { Notes } from '../../../components/slide/notes.tsx';
import { Slide } from '../../../components/slide/slide.tsx';
import { Quote } from '../../../components/quote/quote.tsx';
import { Written } from '../../../components/slide/written.tsx';
import type { DeckOptions } from '../deck.ts';
import { slidesIn } from '../html/slides-in.ts';
import { readHtml } from '../html/tree.ts';
import { readDay } from '../read-day.ts';
import { render } from './render.ts';

/** An item of the day rendered from what its file shows. */
async function rendered(
  content: FunctionComponent | undefined,
  mdx = '',
  options: Partial<DeckOptions> = {},
) {
  const { day } = await readDay({ notes: true, place: 'rummet', today: new Date('2022-05-01'), ...options });
  const item = day.programme.items[2];
  if (!item) throw new Error('The day is shorter.');
  const { html, mistakes } = await render(
    {
      agenda: { programme: day.programme, item, index: 2 },
      load: content && (() => Promise.resolve({ default: content })),
      file: { name: 'slides/x.mdx', source: () => mdx },
    },
    day,
  );
  const tree = readHtml(html);
  return { tree, ids: slidesIn(tree).map(({ id }) => id), own: item.id, mistakes };
}

const slide: FunctionComponent = () =>
  h(Slide, { id: 'et', layout: 'finding', children: [h('h3', {}, 'Et'), h(Notes, { children: 'Sig det' })] });

it('an item is rendered from its file, and without one has its opening', async () => {
  expect((await rendered(slide)).ids).toEqual(['et']);
  const { ids, own } = await rendered(undefined);
  expect(ids).toEqual([own]);
});

it('an item whose file has nothing but quotes, none of which may be shown, has its opening', async () => {
  const { ids, own } = await rendered(() => h(Quote, { of: undefined }), '<Quote of={citater.x} />');
  expect(ids).toEqual([own]);
  expect((await rendered(() => null, 'Intet')).ids).toEqual([]);
});

it('what the speaker says is in it only where the edition has it', async () => {
  expect((await rendered(slide)).tree.querySelectorAll('.notes')).toHaveLength(1);
  expect((await rendered(slide, '', { notes: false })).tree.querySelectorAll('.notes')).toHaveLength(0);
});

it('what its components refuse is told with its place', async () => {
  const { mistakes } = await rendered(() => h(Written, { value: [], name: 'x', at: '4:2' }));
  expect(mistakes).toEqual([
    expect.stringMatching(/^slides\/x\.mdx:4:2 »x« kan ikke vises: det er en liste/),
  ]);
});
