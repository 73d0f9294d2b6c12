import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { AgendaItem, Programme } from '../../data/programme.ts';
import { Rendered } from '../slide/rendering.tsx';
import { Opening } from './opening.tsx';
import { WhenAndWhere } from './when-and-where.tsx';

const item = (id: string, start: number, more: Partial<AgendaItem>): AgendaItem => ({
  id,
  start,
  end: start + 30,
  title: `Titel ${id}`,
  subtitle: undefined,
  short: undefined,
  speakers: [],
  kind: 'oplæg',
  ...more,
});

const items = [
  item('start', 600, { kind: 'ramme' }),
  item('tale', 630, {
    subtitle: 'om noget',
    speakers: [{ name: 'Eksempel Person', title: undefined, organisation: 'Et sted' }],
  }),
  item('pause', 660, { kind: 'pause' }),
  item('slut', 690, { kind: 'ramme', end: undefined }),
];
const programme: Programme = {
  ...{ title: 'Dagen', welcome: 'Hej', organiser: 'Os', strapline: 'Sammen', items },
  ...{ date: undefined, place: undefined, address: undefined },
  ...{ sender: undefined, contact: undefined, help: undefined },
};

function open(index: number, speakers?: AgendaItem['speakers'], day: Programme = programme): string {
  const own = day.items[index];
  const agenda = own && { ...own, speakers: speakers ?? own.speakers };
  if (!agenda) throw new Error('no such item');
  return renderToStaticMarkup(
    <Rendered agenda={{ programme: day, item: agenda, index }}>
      <Opening />
    </Rendered>,
  );
}

const smallArch = (html: string) => Number(/class="small" x="0" y="[\d.]+" width="([\d.]+)"/.exec(html)?.[1]);

describe('the slide that opens an agenda item', () => {
  it('is the title for the first item', () => {
    expect(open(0)).toMatch(/^<section id="start" class="slide title" data-item="start">.*<h1>Dagen<\/h1>/);
  });

  it('says when and where the day is, as far as that is known', () => {
    const of = (known: Partial<Programme>) =>
      renderToStaticMarkup(<WhenAndWhere of={{ ...programme, ...known }} />);
    const date = { day: '2021-10-06', words: 'onsdag den 6. oktober 2021' };
    const time = '<time datetime="2021-10-06">onsdag den 6. oktober 2021</time>';
    expect(of({ date, place: 'Odense' })).toBe(`<p class="when-and-where">${time}, Odense</p>`);
    expect(of({ date })).toBe(`<p class="when-and-where">${time}</p>`);
    expect(of({ place: 'Odense' })).toBe('<p class="when-and-where">Odense</p>');
    expect(of({})).toBe('');
    expect(open(0)).not.toContain('when-and-where');
  });

  it('shows of a talk when, until when, what and who', () => {
    const html = open(1);
    expect(html).toContain('class="slide section"');
    expect(html).toContain('<time datetime="10:30" data-start-of="tale">10.30</time>');
    expect(html).toContain('til <time datetime="11:00" data-end-of="tale">11.00</time>');
    expect(html).toContain('<h2>Titel tale</h2><p class="subtitle">om noget</p>');
    expect(html).toContain('Oplæg v. Eksempel Person, Et sted');
  });

  it('names everyone who speaks, told apart where more than the names is known', () => {
    const person = (name: string, title?: string) => ({ name, title, organisation: undefined });
    expect(open(1, [person('Anna Holm'), person('Bo Bang'), person('Ida Krog')])).toContain(
      '<p class="speaker">Oplæg v. Anna Holm, Bo Bang og Ida Krog</p>',
    );
    expect(open(1, [person('Anna Holm', 'bisidder'), person('Bo Bang')])).toContain(
      '<p class="speaker">Oplæg v. Anna Holm, bisidder; Bo Bang</p>',
    );
    expect(open(1, [])).not.toContain('Oplæg v.');
  });

  it('shows of a break when it goes on and with what, and how long it is', () => {
    const html = open(2);
    expect(html).toContain(
      '<b>Vi fortsætter kl. <time datetime="11:30" data-start-of="slut">11.30</time>:</b> Titel slut',
    );
    expect(html).toContain('<p class="countdown" data-item="pause"><time datetime="PT30M">30 min</time>');
  });

  it('is the closing for the last item, which promises no end that is not known', () => {
    const html = open(3);
    expect(html).toContain('class="slide closing"');
    expect(html).not.toContain('til <time');
  });

  describe('where the page’s address is known', () => {
    const address = 'https://eksempel.dk/temadag/';
    const breaks = [
      item('start', 600, { kind: 'ramme' }),
      item('kaffe', 630, { kind: 'pause', end: 645 }),
      item('frokost', 645, { kind: 'pause', end: 705 }),
      item('te', 705, { kind: 'pause', end: 765 }),
      item('slut', 765, { kind: 'ramme', end: undefined }),
    ];

    it('is the way there for the last item and the longest break, and for no other', () => {
      const pages = breaks.map((_, index) => open(index, [], { ...programme, items: breaks, address }));
      expect(pages.map((html) => html.includes('way-home'))).toEqual([false, false, true, false, true]);
      expect(pages[4]).toContain('<p class="take-home">Tag dagen med hjem</p>');
      expect(pages[4]).toContain('<bdi>eksempel.dk/temadag</bdi>');
      expect(pages[4]).toContain('<svg class="qr"');
    });

    it('has none where it is not', () => {
      const pages = breaks.map((_, index) => open(index, [], { ...programme, items: breaks }));
      expect(pages.filter((html) => html.includes('way-home'))).toEqual([]);
    });
  });

  it('has a small arch that grows through the day', () => {
    const relative = [0, 3].map((index) => smallArch(open(index)));
    expect(relative[0]).toBeLessThan(relative[1] ?? 0);
  });

  it('throws outside the programme', () => {
    expect(() => renderToStaticMarkup(<Opening />)).toThrow('outside the programme');
  });
});
