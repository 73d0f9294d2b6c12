import { expect, it } from 'vitest';
import type { AgendaItem, Programme } from '../../../data/programme.ts';
import { changedProgramme } from './programme.ts';

const item = (id: string, start: number, end: number, more: Partial<AgendaItem> = {}): AgendaItem => ({
  ...{ id, start, end, title: id, short: undefined, subtitle: undefined, speakers: [], kind: 'oplæg' },
  ...more,
});
const day = (items: readonly AgendaItem[], more: Partial<Programme> = {}): Programme => ({
  ...{ title: 'En dag', welcome: 'Velkommen', organiser: 'Nogen', strapline: 'Sammen' },
  ...{ date: undefined, place: undefined, address: undefined, sender: undefined },
  ...{ contact: undefined, help: undefined, items },
  ...more,
});
const [intro, lunch, talk] = [item('Intro', 600, 720), item('Frokost', 720, 750), item('Oplæg', 750, 800)];
const speaker = { name: 'Anna', title: 'konsulent', organisation: undefined };

it('nothing is told of a day that is as it was', () => {
  expect(changedProgramme(day([intro, lunch]), day([intro, lunch]))).toEqual([]);
});

it.each<[string, Programme, Programme, unknown[]]>([
  [
    'a place that is known now',
    day([intro]),
    day([intro], { place: 'Odense' }),
    [{ what: 'Sted', before: undefined, after: 'Odense' }],
  ],
  [
    'an item that is new',
    day([intro]),
    day([intro, item('Film', 720, 750, { speakers: [speaker] })]),
    [{ what: '»Film«', before: undefined, after: 'kl. 12.00–12.30, Film, Anna, konsulent, oplæg' }],
  ],
  [
    'an item that is gone',
    day([intro, lunch]),
    day([intro]),
    [{ what: '»Frokost«', before: 'kl. 12.00–12.30, Frokost, oplæg', after: undefined }],
  ],
  [
    'a time',
    day([intro, lunch]),
    day([
      { ...intro, end: 705 },
      { ...lunch, start: 705 },
    ]),
    [
      { what: '»Intro«: tid', before: 'kl. 10.00–12.00', after: 'kl. 10.00–11.45' },
      { what: '»Frokost«: tid', before: 'kl. 12.00–12.30', after: 'kl. 11.45–12.30' },
    ],
  ],
  [
    'a second speaker',
    day([{ ...intro, speakers: [speaker] }]),
    day([{ ...intro, speakers: [speaker, { ...speaker, name: 'Bo', title: undefined }] }]),
    [{ what: '»Intro«: taler', before: 'Anna, konsulent', after: 'Anna, konsulent og Bo' }],
  ],
  [
    'an item that has been moved',
    day([intro, lunch, talk]),
    day([intro, talk, lunch]),
    [
      { what: '»Oplæg«: plads', before: 'efter »Frokost«', after: 'efter »Intro«' },
      { what: '»Frokost«: plads', before: 'efter »Intro«', after: 'efter »Oplæg«' },
    ],
  ],
])('%s is told', (_, before, after, told) => {
  expect(changedProgramme(before, after)).toEqual(told);
});
