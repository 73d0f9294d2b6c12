import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slidesIn } from '../deck/html/slides-in.ts';
import { readHtml } from '../deck/html/tree.ts';
import { openDesk, type OpenDesk } from '../../tests/support/open-desk.ts';
import type { SlideChange } from './mdx/slide-change.ts';

const root = process.cwd();
const name = 'slides/intro.mdx';
let desk: OpenDesk['desk'];
let close: OpenDesk['close'];
let before: string;

beforeAll(async () => {
  ({ desk, close } = await openDesk());
  before = readFileSync(name, 'utf8');
});
afterAll(() => close());

const drafted = (changes: readonly SlideChange[], text?: string) =>
  desk.draft({
    tab: 'a',
    drafts: text === undefined ? {} : { [name]: text },
    changes: changes.map((change) => ({ file: name, change })),
  });

/** What the page shows of the day: all of the deck that was drafted last. */
const body = async (): Promise<string> => (await desk.deckOf('a')).deck?.body ?? '';

const idsOf = async (): Promise<string[]> =>
  ((await desk.deckOf('a')).deck?.sections ?? []).flatMap(({ html }) =>
    slidesIn(readHtml(html)).map(({ id }) => id),
  );

/** The slides of the file in the order that the page lists them. */
const listed = (answer: Awaited<ReturnType<typeof drafted>>) =>
  answer.letters.find((one) => one.name === name)?.inOrder ?? [];

it('the page lists slides with their headings as the deck has them, and where they are there', async () => {
  const slides = listed(await drafted([]));
  expect(slides.map(({ id, heading, address }) => [id, heading, address])).toEqual([
    ['', 'Intro til dagen', 'intro'],
    ['hvorfor-bisidning', 'Hvorfor er det nu bisidning er en god idé', 'hvorfor-bisidning'],
    ['siden-begyndelsen', 'Børns Vilkår har været bisidder i 5.219 sager siden 2008', 'siden-begyndelsen'],
    ['bisiddersager', 'I 757 sager fik et barn en bisidder i 2021', 'bisiddersager'],
    ['underretninger', expect.stringContaining('oftest årsagen'), 'underretninger'],
    ['boern-med-bisidder', '674 børn fik en bisidder fra Børns Vilkår i 2020', 'boern-med-bisidder'],
    ['boernenes-ord', '', 'boernenes-ord-1'],
    ['boernenes-ord', 'Hvad siger børnene om at have en bisidder', 'boernenes-ord'],
  ]);
});

it('slides stand in the deck in the order that the page has them', async () => {
  const slide = { index: 5, id: 'boern-med-bisidder' };
  const answer = await drafted([{ kind: 'slide-move', slide, to: 1 }]);
  const order = listed(answer).flatMap(({ address }) => (address === '' ? [] : [address]));
  expect(order.slice(0, 3)).toEqual(['intro', 'boern-med-bisidder', 'hvorfor-bisidning']);
  expect((await idsOf()).filter((id) => order.includes(id))).toEqual(order);
});

it('a slide that only has another number than before is not told to be changed', async () => {
  const slide = { index: 2, id: 'siden-begyndelsen' };
  const { slides } = await drafted([{ kind: 'slide-hide', slide, hidden: true }]);
  expect(slides.map(({ id, how }) => [id, how])).toEqual([
    ['siden-begyndelsen', 'gone'],
    ['velkommen', 'beside'],
  ]);
});

describe('a hidden slide', () => {
  const hide = (hidden: boolean) => (index: number, id: string) =>
    ({ kind: 'slide-hide', slide: { index, id }, hidden }) as const;

  it('is nowhere in the deck: no slide, no note, no entry, no footnote, and no claim of its', async () => {
    const [all, ids] = [listed(await drafted([])), await idsOf()];
    const changes = all.flatMap(({ isOwn, id }, index) => (isOwn ? [] : [hide(true)(index, id)]));
    // What would be told if it were read: a claim that is false, and a number that was typed.
    const wrong = before
      .replace('<Claim that="stiger">', '<Claim that="falder">')
      .replace('Læs overskriften. Det er sager, der tælles.', 'Der var 4711 sager.');
    expect((await drafted([], wrong)).ofSlides).toHaveLength(2);
    const answer = await drafted(changes, wrong);
    expect([answer.mistakes, answer.ofSlides]).toEqual([[], []]);
    const gone = all.flatMap(({ address, isOwn }) => (isOwn ? [] : [address]));
    expect(await idsOf()).toEqual(ids.filter((id) => !gone.some((one) => id.startsWith(one))));
    const page = await body();
    const words = ['hvorfor-bisidning', 'siden-begyndelsen', 'Sig det store tal roligt', 'Læs citatet højt'];
    expect(words.filter((word) => page.includes(word))).toEqual([]);
    expect(
      listed(answer).every(({ isHidden, isOwn, address }) => isOwn || (isHidden && address === '')),
    ).toBe(true);
    expect(answer.slides.filter(({ how }) => how === 'gone').map(({ id }) => id)).toEqual(
      ids.filter((id) => gone.some((one) => id.startsWith(one))),
    );
  });

  it('is told of still where it can’t be read, since it could not be shown again', async () => {
    const text = before.replace('<Slide id="bisiddersager" of', '<Slide hidden id="bisiddersager" of');
    const { ofSlides } = await drafted([], text.replace('{aktive}', '{aktivee}'));
    expect(ofSlides.map(({ message }) => message).join()).toContain('»aktivee« findes ikke');
  });
});

describe('what is put in', () => {
  it('from the guide, of every kind, is a deck without a mistake', async () => {
    const { parts } = await drafted([]);
    expect(parts.length).toBeGreaterThan(15);
    for (const part of parts) {
      const slide = { index: 0, id: '' };
      const answer = await drafted([{ kind: 'slide-add', slide, part: part.id }]);
      expect([part.name, answer.refused, answer.mistakes, answer.ofSlides]).toEqual([part.name, [], [], []]);
      expect(
        answer.slides.some(({ how }) => how === 'new'),
        part.name,
      ).toBe(true);
    }
  });

  it('is a copy of any slide, and the deck has both', async () => {
    for (const [index, { id, isOwn, address }] of listed(await drafted([])).entries()) {
      if (isOwn) continue;
      const answer = await drafted([{ kind: 'slide-copy', slide: { index, id } }]);
      expect([id, answer.refused, answer.ofSlides]).toEqual([id, [], []]);
      expect(await idsOf()).toEqual(expect.arrayContaining([address, listed(answer)[index + 1]?.address]));
    }
  });

  it('has an id that no slide of another file has, hidden ones too', async () => {
    const other = 'slides/velkommen.mdx';
    const text = `${readFileSync(other, 'utf8')}\n<Slide id="siden-begyndelsen-2" hidden>\n\n### Et\n\n</Slide>\n`;
    const { letters } = await desk.draft({
      tab: 'a',
      drafts: { [other]: text },
      changes: [{ file: name, change: { kind: 'slide-copy', slide: { index: 2, id: 'siden-begyndelsen' } } }],
    });
    const ids = letters.find((one) => one.name === name)?.inOrder?.map(({ id }) => id);
    expect(ids?.slice(2, 4)).toEqual(['siden-begyndelsen', 'siden-begyndelsen-3']);
  });
});

it('what is done to slides is saved with the rest of the file as it was', async () => {
  const slide = { index: 1, id: 'hvorfor-bisidning' };
  const answer = await drafted([{ kind: 'slide-hide', slide, hidden: true }]);
  const { text = '', hash = '' } = answer.letters.find((one) => one.name === name) ?? {};
  expect((await desk.save({ files: [{ name, text, hash }] })).outcome).toBe('saved');
  expect(readFileSync(name, 'utf8')).toBe(
    before.replace('<Slide id="hvorfor-bisidning">', '<Slide id="hvorfor-bisidning" hidden>'),
  );
  writeFileSync(name, before);
  desk.readAgain(name, 'update');
});

describe('a picture', () => {
  const bytes = () => readFileSync(`${root}/tests/support/stole.jpg`);
  const put = (as: string, data: Uint8Array = bytes()) =>
    desk.picture({ name: as, data: Buffer.from(data).toString('base64') });

  it('lies in slides/ once it is put in, and is on its slide in the draft', async () => {
    expect(await put('stole.jpg')).toEqual({ src: 'stole.jpg' });
    const photo = { src: 'stole.jpg', alt: 'To stole', by: '' };
    const slide = { index: 1, id: 'hvorfor-bisidning' };
    const answer = await drafted([{ kind: 'photo-slide', slide, ...photo, heading: 'Ved bordet' }]);
    expect([answer.refused, answer.ofSlides]).toEqual([[], []]);
    expect(/<img[^>]*>/.exec(await body())?.[0]).toBe(
      '<img src="/slides/stole.jpg" alt="To stole" width="1600" height="1000"/>',
    );
  });

  it('takes no other’s place: the same is there once, and another has the next name', async () => {
    expect(await put('stole.jpg')).toEqual({ src: 'stole.jpg' });
    const other = bytes();
    other[other.length - 3] = (other.at(-3) ?? 0) ^ 1;
    expect(await put('stole.jpg', other)).toEqual({ src: 'stole-2.jpg' });
    writeFileSync('slides/Bord.JPG', 'Et andet');
    expect(await put('bord.jpg')).toEqual({ src: 'bord-2.jpg' });
    expect(readFileSync('slides/Bord.JPG', 'utf8')).toBe('Et andet');
    expect(readFileSync('slides/stole.jpg').equals(bytes())).toBe(true);
    for (const file of ['stole-2.jpg', 'bord-2.jpg', 'Bord.JPG']) rmSync(`slides/${file}`);
  });

  it('two of one name at once are both there', async () => {
    const other = bytes();
    other[other.length - 3] = (other.at(-3) ?? 0) ^ 2;
    expect(await Promise.all([put('to.jpg'), put('to.jpg', other)])).toEqual([
      { src: 'to.jpg' },
      { src: 'to-2.jpg' },
    ]);
  });

  it('that is none is not put in', async () => {
    expect(await put('x.png')).toEqual({
      why: '»x.png« er ikke et billede af den slags. Gem det som .jpg eller .png, og prøv igen.',
    });
    expect(await put('x.jpg', Buffer.from('<svg onload="x()"/>'))).toHaveProperty('why');
    expect(existsSync('slides/x.png') || existsSync('slides/x.jpg')).toBe(false);
  });
});
