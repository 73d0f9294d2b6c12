import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { programme } from '../../data/programme.ts';
import { calendarOf } from './calendar.ts';

/** What is wrong with how a calendar file is written, whatever it says. */
function faultsIn(text: string): string[] {
  const lines = text.split('\r\n');
  return [
    ...(text.endsWith('\r\n') ? [] : ['no last line end']),
    ...(/(?<!\r)\n|\r(?!\n)/.test(text) ? ['a line end of its own kind'] : []),
    ...lines.filter((line) => Buffer.byteLength(line) > 75).map((line) => `too long: ${line}`),
    ...lines.filter((line) => line.includes('\uFFFD')).map((line) => `a letter cut in two: ${line}`),
  ];
}

/** What a calendar reads in the file. Throws where it can't. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const [event] = events;
  if (!event || events.length > 1) throw new Error('There is not one event.');
  const { uid, summary, location, description } = event;
  const [from, until] = [event.startDate, event.endDate].map((time) => time.toJSDate().toISOString());
  const url = event.component.getFirstPropertyValue('url');
  return { uid, summary, location, description, from, until, url };
}

const made = (changed: Partial<typeof programme> = {}) => calendarOf({ ...programme, ...changed }) ?? '';
const on = (day: string) => ({ date: { day, words: '' } });

describe('the calendar file', () => {
  it('tells when and where the day is, what happens, and where the page is', () => {
    expect(faultsIn(made())).toEqual([]);
    expect(read(made())).toEqual({
      uid: '2021-10-06@eksempel.dk',
      summary: 'Temadag for Bisidderambassadører',
      location: 'Odense',
      from: '2021-10-06T08:30:00.000Z',
      until: '2021-10-06T14:00:00.000Z',
      url: 'https://eksempel.dk/temadag/',
      description: [
        '10.30 Velkommen, kaffe og croissant',
        '10.45 Intro til dagen',
        '11.00 Børnenes fortællinger fra BørneTelefonen – Kommunen set fra et børneperspektiv',
        '13.00 Frokost',
        '13.30 Oplæg ved en bisidder',
        '14.00 Erfaringsudveksling – om bisidning og ambassadørrollen',
        '15.00 Kaffe og kage',
        '15.15 Opsamling og refleksioner',
        '16.00 Farvel og tak for i dag',
        '',
        'https://eksempel.dk/temadag/',
      ].join('\n'),
    });
  });

  it('is none where nobody has said which day', () => {
    expect(calendarOf({ ...programme, date: undefined })).toBeUndefined();
  });

  it('says nothing of what is not known', () => {
    const text = made({ place: undefined, address: undefined });
    expect(text).not.toMatch(/LOCATION|URL|undefined/);
    expect(read(text)).toMatchObject({ uid: '2021-10-06@temadag', location: null, url: null });
  });

  it('ends when the day does, once that is known', () => {
    const items = programme.items.map((item) => (item.end === undefined ? { ...item, end: 975 } : item));
    expect(read(made({ items })).until).toBe('2021-10-06T14:15:00.000Z');
  });

  it.each([
    ['winter', '2022-01-12', '2022-01-12T09:30:00.000Z'],
    ['summer', '2022-06-08', '2022-06-08T08:30:00.000Z'],
    ['the day that summer time begins', '2022-03-27', '2022-03-27T08:30:00.000Z'],
    ['the day that it ends', '2022-10-30', '2022-10-30T09:30:00.000Z'],
  ])('is held by Danish clocks: %s', (_name, day, from) => {
    expect(read(made(on(day))).from).toBe(from);
  });

  it('is held by Danish clocks in the night that they change, too', () => {
    const from = (start: number, day: string) => {
      const [first, ...rest] = programme.items;
      return first && read(made({ ...on(day), items: [{ ...first, start }, ...rest] })).from;
    };
    expect(from(90, '2022-03-27')).toBe('2022-03-27T00:30:00.000Z');
    expect(from(210, '2022-03-27')).toBe('2022-03-27T01:30:00.000Z');
    expect(from(90, '2022-10-30')).toBe('2022-10-29T23:30:00.000Z');
    expect(from(210, '2022-10-30')).toBe('2022-10-30T02:30:00.000Z');
  });

  it.each([
    String.raw`Sal 3, 2. sal; indgang C:\gården`,
    'Æbleø '.repeat(60).trim(),
    '🙂'.repeat(80),
    'BEGIN:VEVENT',
  ])('has a place as it is written: %s', (place) => {
    expect(faultsIn(made({ place }))).toEqual([]);
    expect(read(made({ place })).location).toBe(place);
  });

  it('is the same for the same day', () => {
    expect(made()).toBe(made());
  });
});

describe('a file that is written wrong is found', () => {
  const place = 'Sal 3, 2. sal; ved gården';
  it.each([
    ['lines that end as on a Mac', (text: string) => text.replaceAll('\r\n', '\n')],
    ['a line that is not cut', (text: string) => text.replaceAll('\r\n ', '')],
    ['a letter that is cut', (text: string) => text.replace('ø', '\uFFFD')],
    ['an end that is missing', (text: string) => text.trimEnd()],
  ])('%s', (_name, spoil) => {
    expect(faultsIn(spoil(made({ place })))).not.toEqual([]);
  });

  it('a semicolon that is not escaped, a time in no zone', () => {
    const bare = made({ place }).replaceAll(String.raw`\n`, 'n');
    expect(read(bare).description).not.toContain('\n');
    expect(read(made().replace('083000Z', '103000Z')).from).not.toBe('2021-10-06T08:30:00.000Z');
    expect(() => read(made().replace('END:VEVENT\r\n', ''))).toThrow();
  });
});
