import { describe, expect, it } from 'vitest';
import { renderDeck } from '../render-deck.ts';
import { readHtml } from '../html/tree.ts';
import { warnOfSilence } from './warn-of-silence.ts';

const slide = (id: string, notes: string) => `<section id="${id}" class="slide">${notes}</section>`;

describe('notes', () => {
  it('are on every slide of the deck', async () => {
    const deck = await renderDeck({
      notes: true,
      place: 'rummet',
      today: new Date(),
      missing: 'shown',
    });
    expect(deck.warnings.filter((line) => line.includes('talernoter'))).toEqual([]);
  });

  it('are missed on a slide that has none, and on one where they are empty', () => {
    const html =
      slide('frokost', '<aside class="notes"><p>Spis.</p></aside>') +
      slide('kaffe', '') +
      slide('kage', '<aside class="notes"> </aside>');
    const draft = { tree: readHtml(html), file: { name: 'slides/kaffe.mdx', source: () => undefined } };
    expect(warnOfSilence(draft, { notes: true })).toEqual({
      warnings: [
        'slides/kaffe.mdx Slidet »kaffe« har ingen talernoter. Skriv dem mellem <Notes> og </Notes>.',
        'slides/kaffe.mdx Slidet »kage« har ingen talernoter. Skriv dem mellem <Notes> og </Notes>.',
      ],
    });
    expect(warnOfSilence(draft, { notes: false }), 'an edition without what the speaker says').toEqual({});
  });
});
