import { describe, expect, it } from 'vitest';
import { renderDeck } from '../render-deck.ts';
import { silentSlides } from './warn-of-silence.ts';

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
      `<section class="stack">${slide('kage', '<aside class="notes"> </aside>')}</section>`;
    expect(silentSlides(html, 'slides/kaffe.mdx')).toEqual([
      'slides/kaffe.mdx Slidet »kaffe« har ingen talernoter. Skriv dem mellem <Notes> og </Notes>.',
      'slides/kaffe.mdx Slidet »kage« har ingen talernoter. Skriv dem mellem <Notes> og </Notes>.',
    ]);
  });
});
