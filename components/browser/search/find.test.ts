import { describe, expect, it } from 'vitest';
import { findPlaces, type SearchPlace } from './find.ts';
import type { Piece } from './marks.ts';

const places: SearchPlace[] = [
  {
    id: 'velkommen',
    item: '',
    heading: 'Temadag for Bisidderambassadører',
    passages: ['Velkommen', 'Sammen stopper vi svigt'],
  },
  {
    id: 'sager',
    item: 'Intro til dagen',
    heading: 'Børns Vilkår har været bisidder i 5.219 sager',
    passages: ['År · Kommunen · I alt', '2021 · 439 · 757', 'I 757 sager fik et barn en bisidder.'],
  },
  {
    id: 'ord',
    item: 'Intro til dagen',
    heading: 'Hvad siger børnene',
    passages: [
      `Jeg var meget nervøs for at komme til samtale, fordi jeg aldrig har prøvet det før. Men min bisidder snakkede
      med mig før, og gjorde mig opmærksom på det, jeg ville snakke om.`.replace(/\s+/g, ' '),
    ],
  },
];

const ids = (query: string) => findPlaces(places, query).map(({ id }) => id);
const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('searching', () => {
  it.each([
    ['', []],
    ['…', []],
    ['xyz', []],
    ['born', ['sager', 'ord']],
    ['boern', ['sager', 'ord']],
    ['BØRN', ['sager', 'ord']],
    ['vilkaar', ['sager']],
    ['nervoes', ['ord']],
    ['5219', ['sager']],
    ['5.219', ['sager']],
    ['757', ['sager']],
    ['75', ['sager']],
    ['57', []],
    ['ambassadør', ['velkommen']],
    ['børn nervøs', ['ord']],
    ['nervøs børn', ['ord']],
    ['børn xyz', []],
    ['intro', []],
  ])('»%s« finds %j', (query, found) => {
    expect(ids(query)).toEqual(found);
  });

  it('has places with all the words in the heading first, and the rest in the order of the day', () => {
    expect(ids('bisidder')).toEqual(['velkommen', 'sager', 'ord']);
    expect(ids('s')).toEqual(['sager', 'ord', 'velkommen']);
  });

  it('finds fewer places with each word more, and never others', () => {
    for (const one of ['b', 'barn', 'i', 'men', '757'])
      for (const other of ['bisidder', 'jeg', 's', 'xyz'])
        for (const id of ids(`${one} ${other}`)) expect(ids(one), `${one} ${other}`).toContain(id);
  });
});

describe('what is shown of a place', () => {
  it('is the heading alone, marked, when it has every word', () => {
    const [found] = findPlaces(places, 'børn sager');
    expect(shown(found?.heading ?? [])).toBe('[Børn]s Vilkår har været bisidder i 5.219 [sager]');
    expect(found?.excerpt).toEqual([]);
  });

  it('is the passage with most of the words, else the first that has one', () => {
    const excerpt = (query: string) => shown(findPlaces(places, query)[0]?.excerpt ?? []);
    expect(excerpt('757')).toBe('2021 · 439 · [757]');
    expect(excerpt('757 barn')).toBe('I [757] sager fik et [barn] en bisidder.');
  });

  it('is some words round the first hit of a long passage, cut between words', () => {
    const excerpt = (query: string) => shown(findPlaces(places, query)[0]?.excerpt ?? []);
    expect(excerpt('nervøs')).toBe(
      'Jeg var meget [nervøs] for at komme til samtale, fordi jeg aldrig har prøvet det før. Men min bisidder snakkede …',
    );
    expect(excerpt('opmærksom')).toBe(
      '… bisidder snakkede med mig før, og gjorde mig [opmærksom] på det, jeg ville snakke om.',
    );
  });

  it('holds a hit, and is never long, whatever is sought', () => {
    const long = {
      id: 'lang',
      item: '',
      heading: 'Lang',
      passages: [`${'ord '.repeat(99)}${'x'.repeat(300)} slut`],
    };
    for (const query of ['ord', 'x', 'slut']) {
      const [found] = findPlaces([long], query);
      expect(
        found?.excerpt.some(({ hit }) => hit),
        query,
      ).toBe(true);
      expect(shown(found?.excerpt ?? []).length, query).toBeLessThan(400);
    }
  });
});
