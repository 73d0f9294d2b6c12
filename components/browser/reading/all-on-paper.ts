/// Readies the page for paper: charts are drawn at once and sharp enough to print, and a PDF's reader is told of them.
import { installCharts } from '../chart/charts.ts';
import { readTable, type Cell } from '../chart/read-table.ts';
import { inShort, slideFaults } from '../ready/drawing-faults.ts';
import { paperSharpness } from '../chart/sharpness.ts';

const onSlides = document.documentElement.dataset['view'] === 'stage';
const deck = document.querySelector<HTMLElement>('#deck');
if (deck) {
  for (const block of document.querySelectorAll<HTMLElement>('h1, h2, h3, p, figcaption')) keepSpaces(block);
  const charts = installCharts(deck, { scale: () => paperSharpness, animate: false });
  // A PDF is printed once: what is late can't be written anew.
  const faces = Promise.allSettled([...document.fonts].map((face) => face.load()));
  void faces
    .then(() => charts.near(deck))
    .then(() => {
      for (const figure of deck.querySelectorAll<HTMLElement>('figure[data-chart]')) describe(figure);
      if (onSlides) deck.dataset['faults'] = JSON.stringify(faultsIn(deck));
      deck.dataset['ready'] = '';
    });
}

/** What is cut off or covered on the slides, one line a slide: whoever prints them refuses. */
function faultsIn(slides: HTMLElement): string[] {
  return [...slides.querySelectorAll('.slide')].flatMap(({ id }) => {
    const faults = slideFaults(id, paperSharpness);
    return faults.length > 0 ? [`slidet »${id}«: ${inShort(faults)}.`] : [];
  });
}

/**
 * Leaves one space between words, for a style that keeps them all: a browser drops the space where a line ends, and
 * the words on its two sides are then one word in the PDF's text and outline.
 */
function keepSpaces(block: HTMLElement): void {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let last: Text | undefined;
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (!(text instanceof Text)) continue;
    const words = text.data.replace(/[ \t\r\n]+/g, ' ');
    text.data = !last || last.data.endsWith(' ') ? words.replace(/^ /, '') : words;
    if (text.data !== '') last = text;
  }
  if (last) last.data = last.data.replace(/ $/, '');
  block.dataset['spaces'] = '';
}

/** Gives a chart the words that are read out for it: its finding, or its numbers where the table is not shown. */
function describe(figure: HTMLElement): void {
  const plot = figure.querySelector('.plot');
  const picture = plot?.querySelector('canvas') ?? plot;
  plot?.removeAttribute('aria-hidden');
  picture?.setAttribute('role', 'img');
  const told = onSlides ? numbersOf(figure) : findingOf(figure);
  // Where a word may break is nothing to read out.
  picture?.setAttribute('aria-label', told.replaceAll('\u00ad', ''));
}

function numbersOf(figure: HTMLElement): string {
  const { heads, rows } = readTable(figure);
  const row = (cells: readonly Cell[]) => cells.map(({ text }, at) => `${heads[at] ?? ''} ${text}`.trim());
  return rows.map(({ name, cells }) => `${name}: ${row(cells).join(', ')}`).join('; ');
}

function findingOf(figure: HTMLElement): string {
  return figure.querySelector('figcaption .visually-hidden')?.textContent ?? '';
}
