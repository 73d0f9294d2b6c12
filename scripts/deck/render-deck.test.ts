import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { programme } from '../../data/programme.ts';
import { refuseForeignParts } from './steps/refuse-foreign-parts.ts';
import { renderDeck } from './render-deck.ts';
import { slidesIn } from './html/slides-in.ts';

const online = { place: 'nettet', today: new Date('2022-05-01T10:00Z'), missing: 'refused' } as const;

let page: Document;
beforeAll(async () => {
  page = documentOf((await renderDeck({ ...online, notes: false, missing: 'refused' })).body);
});

const documentOf = (body: string): Document => parseHTML(`<html><body>${body}</body></html>`).document;

describe('the rendered deck', () => {
  it('opens every agenda item with a slide of its id, in the order of the programme', () => {
    const ids = slidesIn(page.body).map(({ id }) => id);
    const items = programme.items.map(({ id }) => id);
    expect(ids.filter((id) => items.includes(id))).toEqual(items);
  });

  it('has one first heading, and a heading on every slide', () => {
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    const without = [...page.querySelectorAll('.slide')].filter(
      (slide) => !slide.querySelector('h1, h2, h3'),
    );
    expect(without).toEqual([]);
  });

  it('has a caption, a table and a source in every chart', () => {
    const charts = [...page.querySelectorAll('figure.chart')];
    expect(charts.length).toBeGreaterThan(0);
    for (const chart of charts) {
      expect(chart.querySelector('figcaption')?.textContent).not.toBe('');
      expect(chart.querySelectorAll('table td').length).toBeGreaterThan(0);
      expect(chart.querySelector('.chart-foot')?.textContent).toMatch(/Kilde: /);
    }
  });

  it('shows no number that went wrong', () => {
    expect(page.body.textContent).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
  });

  it('asks nothing of others: no address but the film, and no style that a strict policy would refuse', () => {
    const html = page.body.innerHTML;
    expect(html.match(/(?:src|srcset)="/g)).toBeNull();
    const file = { name: 'the page', source: () => undefined };
    expect(refuseForeignParts({ tree: page.body, file }).mistakes).toEqual([]);
    expect(new Set(html.match(/href="https?:[^"]*"/g))).toEqual(
      new Set(['href="https://www.youtube.com/watch?v=Wrd3_4dSCFY"']),
    );
  });

  it("keeps the speaker's notes to itself unless they are asked for", async () => {
    expect(page.querySelectorAll('.notes')).toHaveLength(0);
    const withNotes = documentOf((await renderDeck({ ...online, notes: true, missing: 'refused' })).body);
    expect(withNotes.querySelectorAll('.notes').length).toBeGreaterThan(0);
  });
});
