import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { programme } from '../../data/programme.ts';
import { naeste } from './next.tsx';
import { Rendered } from './rendering.tsx';

/** What notes in the item at a place of the day say of what follows. */
function said(index: number, items = programme.items): string {
  const item = items[index];
  if (!item) throw new Error('The day is shorter.');
  return renderToStaticMarkup(
    <Rendered agenda={{ programme: { ...programme, items }, item, index }}>{naeste.titel}</Rendered>,
  );
}

it('notes name what follows in the programme, whatever has come before lunch', () => {
  const lunch = programme.items.findIndex(({ id }) => id === 'frokost');
  expect(said(lunch - 1)).toBe('Frokost');
  const more = programme.items.flatMap((item) =>
    item.id === 'frokost' ? [{ ...item, id: 'nyt', title: 'Et nyt oplæg' }, item] : [item],
  );
  expect(said(lunch - 1, more)).toBe('Et nyt oplæg');
});

it('notes in the last item name the end of the day', () => {
  expect(said(programme.items.length - 1)).toBe('slut på dagen');
});
