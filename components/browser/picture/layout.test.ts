import { describe, expect, it } from 'vitest';
import type { Face } from '../chart/pen.ts';
import type { Block } from './blocks.ts';
import { layOut, type Layout, type Words } from './layout.ts';
import { sizes } from './offered.ts';

const face: Face = { font: (size) => `${size}px sans-serif`, tracking: 0 };
/** Every letter is half as wide as it is tall. */
const measure = (text: string, _face: Face, size: number) => text.length * size * 0.5;

const words: Words = {
  heading: 'I 757 sager fik et barn en bisidder i 2021',
  title: 'Nye bisiddersager',
  entries: [],
  about: 'Procentgrundlag: 674 nye bisiddersager.',
  source: 'Kilde: Børns Vilkår. Tal fra 2020 og 2021.',
  address: 'eksempel.dk/temadag',
  form: 'any',
};

const hundredAndTwenty =
  'Mistrivsel eller konflikt i hjemmet samt fysisk vold var oftest årsagen til de underretninger, Børns Vilkår foretog i 2021';
const longSource = `Kilder: ${Array.from({ length: 8 }, (_, at) => `Rapport nummer ${at + 1} om børn og bisiddere`).join('; ')}.`;

const cases: Readonly<Record<string, Words>> = {
  'as ours': words,
  'with its chart beside the heading': { ...words, form: 'upright' },
  'with its chart beside a heading of 120 letters': { ...words, form: 'upright', heading: hundredAndTwenty },
  'with a low chart': { ...words, form: 'low', entries: [{ mark: 0, text: 'nye sager' }] },
  'with its chart beside a heading, and a long note': {
    ...words,
    form: 'upright',
    heading: hundredAndTwenty,
    about: longSource,
  },
  'with a heading of 120 letters': { ...words, heading: hundredAndTwenty },
  'with a long source and a long note': { ...words, source: longSource, about: longSource },
  'with a long address': {
    ...words,
    address: 'www.en-meget-lang-adresse.eksempel.dk/temadage/2021/bisidderambassadoerer',
  },
  'without title, note, or address': { ...words, title: '', about: '', address: '' },
  'with five long names in the legend': {
    ...words,
    entries: Array.from({ length: 5 }, (_, mark) => ({
      mark,
      text: `nye bisiddersager i den ${mark + 1}. af kommunerne`,
    })),
  },
};

const blocksOf = ({ heading, title, entries, about, source, address }: Layout): Block[] =>
  [heading, title, ...entries.map(({ block }) => block), about, source, address].filter(
    ({ lines }) => lines.length > 0,
  );

/** Where a block is: its ascenders reach four fifths of its size up from its base line, what hangs a quarter down. */
const boxOf = ({ lines, x, y, face: own, size, leading }: Block) => ({
  ...{ left: x, right: x + Math.max(...lines.map((line) => measure(line, own, size))) },
  ...{ top: y - size * 0.8, bottom: y + (lines.length - 1) * leading + size * 0.25 },
});

describe.each(sizes)('a picture of $width × $height', (size) => {
  const laidOut = (some: Words) =>
    layOut(some, { size, faces: { heading: face, text: face, strong: face }, measure });

  it.each(Object.entries(cases))(
    '%s keeps all words, inside its margins, none over another',
    (_name, some) => {
      const layout = laidOut(some);
      const { plot, sign } = layout;
      const boxes = [
        ...blocksOf(layout).map(boxOf),
        ...[plot, sign].map(({ x, y, width, height }) => ({
          left: x,
          right: x + width,
          top: y,
          bottom: y + height,
        })),
      ];
      for (const [at, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(60);
        expect(box.right).toBeLessThanOrEqual(size.width - 60);
        expect(box.top).toBeGreaterThanOrEqual(45);
        expect(box.bottom).toBeLessThanOrEqual(size.height - 45);
        for (const other of boxes.slice(at + 1))
          expect(
            box.right <= other.left ||
              other.right <= box.left ||
              box.bottom <= other.top ||
              other.bottom <= box.top,
            JSON.stringify([box, other]),
          ).toBe(true);
      }
      const { heading, title, about, source, address } = layout;
      for (const [block, text] of [
        [heading, some.heading],
        [title, some.title],
        [about, some.about],
        [source, some.source],
        [address, some.address],
      ] as const)
        expect(block.lines.join(' ')).toBe(text);
    },
  );

  it('leaves the chart at least a third of its height, also under a heading of 120 letters', () => {
    for (const some of [
      words,
      { ...words, form: 'upright' as const },
      { ...words, heading: hundredAndTwenty },
    ])
      expect(laidOut(some).plot.height).toBeGreaterThan(size.height / 3);
  });

  it('writes a short heading larger than a long one, in lines about as long as each other', () => {
    const [short, long] = [
      laidOut({ ...words, heading: 'Kort' }),
      laidOut({ ...words, heading: hundredAndTwenty }),
    ];
    expect(short.heading.size).toBeGreaterThan(long.heading.size);
    const lengths = long.heading.lines.map(({ length }) => length);
    expect(Math.min(...lengths)).toBeGreaterThan(Math.max(...lengths) / 3);
  });

  it('breaks a word at its joints, and shows none that it does not break at', () => {
    const joints = 'børne\u00adtelefon\u00adrådgivnings\u00adfællesskabernes\u00adårsberetning';
    const { lines } = laidOut({ ...words, heading: `${joints} ${joints}` }).heading;
    expect(lines.join(' ')).not.toContain('\u00ad');
    expect(lines.join('').replaceAll('-', '')).toBe(`${joints}${joints}`.replaceAll('\u00ad', ''));
  });

  it.each([
    'Børne\u00adrettigheds\u00adambassadør\u00adkonference',
    'Bisidderne i dag',
    'Lytte bisidder sagsbehandlerens barnet er at i',
    'Vi så børnenes myndighedsrådgivere og sagsbehandlere',
  ])('cuts no word of a heading but at its joints, whatever form the chart has: %s', (heading) => {
    const letters = (text: string) => text.replace(/[ \u00ad-]/g, '').length;
    const joints = [...heading.matchAll(/\u00ad/g)].map(({ index }) => letters(heading.slice(0, index)));
    for (const form of ['upright', 'low', 'any'] as const) {
      const { lines } = laidOut({ ...words, heading, form }).heading;
      const breaks = lines.flatMap((line, at) =>
        line.endsWith('-') ? [letters(lines.slice(0, at + 1).join(''))] : [],
      );
      expect(joints, form).toEqual(expect.arrayContaining(breaks));
    }
  });
});
