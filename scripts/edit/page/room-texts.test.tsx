import { h, options, render } from 'preact';
import { parseHTML } from 'linkedom';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { changedLetter } from '../mdx/changed-letter.ts';
import { slideTexts } from '../mdx/passages.ts';
import type { SentenceChange } from '../mdx/letter-change.ts';
import type { DraftAnswer, LetterState } from '../messages.ts';
import { textsOf } from './claims.ts';
import { RoomTexts } from './room-texts.tsx';
import type { Store } from './store.ts';

const name = 'slides/a.mdx';
const begun =
  '<Slide id="a">\n\n### A\n\n<Notes>\nFørste note.\n\nAnden note.\n\nTredje note.\n</Notes>\n\n</Slide>\n';
let text: string;
let refused: string[];
let place: Element;

beforeAll(() => {
  const { document, HTMLElement, HTMLBRElement, Event } = parseHTML(
    '<!doctype html><html><body><div></div></body></html>',
  );
  Object.defineProperty(HTMLElement.prototype, 'focus', { value: () => undefined, configurable: true });
  vi.stubGlobal('document', document);
  vi.stubGlobal('HTMLElement', HTMLElement);
  vi.stubGlobal('Event', Event);
  vi.stubGlobal('HTMLBRElement', HTMLBRElement);
  vi.stubGlobal('getSelection', () => null);
  // What is shown is there at once.
  options.debounceRendering = (draw) => draw();
  return () => vi.unstubAllGlobals();
});

beforeEach(() => {
  text = begun;
  refused = [];
  place = document.createElement('div');
  show();
});

function show(): void {
  const slides = slideTexts(text, {}) ?? [];
  // What a room of texts and its editor ask of an answer and of the page.
  const letter = { name, title: 'A', slides } as unknown as LetterState;
  const answer = {
    letters: [letter],
    ofSlides: [],
    doubted: [],
    names: {},
    refused,
  } as unknown as DraftAnswer;
  const [slide] = slides;
  if (!slide) throw new Error('There is no slide.');
  const texts = textsOf(letter, answer).filter(({ passage }) => passage.room === 'notes');
  render(h(RoomTexts, { room: 'notes', texts, letter, slide, answer, store }), place);
}

/** A page whose server writes at once. */
const store = {
  hold: () => () => undefined,
  say: () => undefined,
  finish: () => Promise.resolve(refused.length === 0),
  unwrite: () => Promise.resolve(),
  change: (_: string, [change]: [SentenceChange]) => write(change),
  write: (_: string, { start, was }: { start: number; was: string }, asked: { pieces: string[] }) =>
    void write({ kind: 'rewrite', start, was, ...asked }),
} as unknown as Store;

function write(change: SentenceChange): Promise<void> {
  refused = [];
  try {
    text = changedLetter(text, change, name);
  } catch (error) {
    refused = [error instanceof Error ? error.message : ''];
  }
  show();
  return Promise.resolve();
}

const press = (label: string, which = 0): void => {
  const all = [...place.querySelectorAll('button')].filter((one) => one.textContent === label);
  all[which]?.dispatchEvent(new Event('click', { bubbles: true }));
};
const box = (): Element | null => place.querySelector('[role=textbox]');
const type = (words: string): void => {
  const at = box();
  if (!at) throw new Error('There is no box.');
  at.textContent = words;
  at.dispatchEvent(new Event('input', { bubbles: true }));
};
const rows = (): string[] =>
  [...place.querySelectorAll('[data-row]')].map((row) => row.querySelector('.sentence')?.textContent ?? '');

it('a text that is being written stays itself when one before it is taken out, and no other is written over', () => {
  press('Skriv om', 1);
  expect(box()?.textContent).toBe('Anden note.');
  press('Slet');
  type('Anden note. Rettet.');
  expect(rows()).toEqual(['Anden note. Rettet.', 'Tredje note.']);
  expect(text).toBe(begun.replace('Første note.\n\nAnden note.', 'Anden note. Rettet.'));
  type('Anden note. Rettet igen.');
  expect(text).toContain('Anden note. Rettet igen.\n\nTredje note.');
});

it('nor when one comes before it, after something of it was written', () => {
  press('Skriv om', 1);
  type('Anden.');
  text = text.replace('Første note.', 'Ny note.\n\nFørste note.');
  show();
  type('Anden, rettet.');
  expect(text).toContain('Ny note.\n\nFørste note.\n\nAnden, rettet.\n\nTredje note.');
  expect(rows()).toEqual(['Ny note.', 'Første note.', 'Anden, rettet.', 'Tredje note.']);
});

it('a text that is gone keeps what is written in its box, and says so', async () => {
  press('Skriv om', 1);
  type('Anden note, som det tog lang tid at skrive.');
  text = begun.replace('Anden note.\n\n', '');
  show();
  type('Anden note, som det tog meget lang tid at skrive.');
  expect(text).toBe(begun.replace('Anden note.\n\n', ''));
  expect(rows()).toEqual([
    'Første note.',
    'Anden note, som det tog meget lang tid at skrive.',
    'Tredje note.',
  ]);
  expect(place.textContent).toContain('Teksten er skrevet om eller slettet');
  press('Færdig');
  expect(box()?.textContent).toContain('meget lang tid');
  press('Fortryd');
  await vi.waitFor(() => expect(rows()).toEqual(['Første note.', 'Tredje note.']));
});

it('a paragraph that is refused stays in its box, and one that is taken closes it', async () => {
  press('Tilføj afsnit');
  type('En lang note.');
  text = begun.replace('id="a"', 'id="a" written="2021"');
  press('Færdig');
  await vi.waitFor(() => expect(refused).toEqual([expect.stringContaining('er ændret imens')]));
  expect(box()?.textContent).toBe('En lang note.');
  press('Færdig');
  await vi.waitFor(() => expect(box()).toBeNull());
  expect(rows().at(-1)).toBe('En lang note.');
});
