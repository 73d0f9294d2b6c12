import { h } from 'preact';
import { expect, it, vi } from 'vitest';
import { programme } from '../../data/programme.ts';
import { slidesIn } from './html/slides-in.ts';
import { readHtml } from './html/tree.ts';

const options = { notes: false, place: 'nettet', today: new Date('2022-05-01') } as const;

type Parts = typeof import('../../components/index.ts');

/** The day compiled, with other slides in one of its files, and what is written there where that is asked for. */
async function compiled(file?: string, content?: (parts: Parts) => unknown, draft?: string) {
  vi.resetModules();
  const parts = await import('../../components/index.ts');
  vi.doMock('virtual:day/slides', async (original) => {
    const { slides } = await original<typeof import('virtual:day/slides')>();
    const own = {
      path: slides['intro.mdx']?.path,
      draft,
      load: () => Promise.resolve({ default: () => content?.(parts) }),
    };
    return { slides: { ...slides, ...(file === undefined ? {} : { [file]: own }) } };
  });
  const { compile } = await import('./compile.ts');
  return compile(options);
}

it('an address that a command is told goes before that of the programme, and where they are two it is said', async () => {
  const { compile } = await import('./compile.ts');
  const told = async (address?: string) => {
    const { deck, warnings } = await compile({ ...options, address });
    return {
      shown: deck?.body.match(/<bdi>[^<]*<\/bdi>/g),
      said: warnings.filter((line) => line.includes('adresse')),
    };
  };
  const written = { shown: ['<bdi>eksempel.dk/temadag</bdi>', '<bdi>eksempel.dk/temadag</bdi>'], said: [] };
  expect(await told()).toEqual(written);
  expect(await told('https://eksempel.dk/temadag/')).toEqual(written);
  expect(await told('https://andet.dk/')).toEqual({
    shown: ['<bdi>andet.dk</bdi>', '<bdi>andet.dk</bdi>'],
    said: [
      'data/program.yaml: »adresse« er https://eksempel.dk/temadag/, men --address er https://andet.dk/. QR-koden og kalenderen får den fra --address; ret den, der er forkert.',
    ],
  });
});

it('what is told with a link to the page says when and where the day is', async () => {
  const { compile } = await import('./compile.ts');
  const { deck } = await compile(options);
  expect(deck?.description).toBe(
    'Temadag for Bisidderambassadører – Børns Vilkår. Sammen stopper vi svigt. Onsdag den\u00a06.\u00a0oktober 2021, Odense.',
  );
});

it('every slide has its number in the day, whatever items, stacks and pages there are', async () => {
  const [item] = programme.items;
  if (!item) throw new Error('The day is empty.');
  const items = Array.from({ length: 16 }, (_, index) => ({
    ...item,
    id: `punkt-${index}`,
    title:
      'Børnenes fortællinger om møder, samtaler og støtte i kommunen, i hjemmet, i skolen og hos dem, der hjælper',
  }));
  const { deck, mistakes } = await compiled('frokost.mdx', ({ Opening, Slide, Programme }) => [
    h(Opening, {}),
    h(Slide, {
      id: 'lang-dag',
      layout: 'programme',
      children: [h('h3', {}, 'En lang dag'), h(Programme, { of: { ...programme, items } })],
    }),
  ]);
  expect(mistakes).toEqual([]);
  const slides = slidesIn(readHtml(deck?.sections.map(({ html }) => html).join('') ?? ''));
  expect(slides.map(({ id }) => id)).toContain('lang-dag-side-2');
  expect(slides.map((slide) => slide.getAttribute('data-number'))).toEqual(
    slides.map((_, at) => `${at + 1}`),
  );
  expect(deck?.sections.map(({ id }) => id)).toContain('lang-dag');
});

it('the body has the slides, then the method, inside the frame', async () => {
  const { deck } = await compiled();
  const body = readHtml(deck?.body ?? '');
  expect([...body.querySelectorAll('.slides > section')].map(({ id, className }) => id || className)).toEqual(
    deck?.sections
      .map(({ html }) => readHtml(html).firstElementChild)
      .map((one) => one?.id || one?.className),
  );
  expect(body.querySelector('#deck + .method')).not.toBe(null);
});

it('a file that can’t be rendered is told, and so is what is wrong in the next one', async () => {
  const { deck, mistakes } = await compiled('kaffe.mdx', () => {
    throw new Error('x is not defined');
  });
  expect(deck).toBeUndefined();
  expect(mistakes).toEqual(['slides/kaffe.mdx Slidet kan ikke vises: »x« kendes ikke. Ret navnet.']);
});

it('a link to a slide that is not there is told once all slides can be made: one that can’t is not gone', async () => {
  const told = async (address: string, more?: string) => {
    const content = ({ Opening }: Parts) => h(Opening, {}, h('a', { href: address }, 'Se her'), more);
    const { warnings, mistakes } = await compiled('intro.mdx', content, `\n[Se her](${address})\n`);
    return { links: warnings.filter((line) => line.includes('Linket')), isRefused: mistakes.length > 0 };
  };
  expect(await told('#farvel')).toEqual({ links: [], isRefused: false });
  expect(await told('#farvl')).toEqual({
    links: [
      'slides/intro.mdx:2 Linket »#farvl« fører ingen steder hen: Intet slide hedder det. Mente du »#farvel«?',
    ],
    isRefused: false,
  });
  expect(await told('#farvl', 'Der var 757 sager.')).toEqual({ links: [], isRefused: true });
});
