import './enlarge.css';
import type { RevealApi } from 'reveal.js';
import type { Stage } from './stage-type.ts';
import { fetchDrawing } from '../chart/charts.ts';
import { moves } from './moves.ts';
import { announce } from './screen-reader.ts';
import { undrawnCopy } from './undrawn-copy.ts';

/** What takes an enlarged chart down: it belongs to one look at one slide. */
const leaves = [...moves, 'covered'];

/** How to take down the chart that is enlarged over a stage. */
const takeDown = new WeakMap<HTMLElement, () => void>();

/**
 * Shows a chart over the whole stage, drawn anew for its size from a copy of its figure; or takes down the one that is
 * shown. The slide under it stays as it is.
 */
export async function toggleEnlarged(figure: HTMLElement | null, stage: Stage): Promise<void> {
  const { root, deck } = stage;
  const close = takeDown.get(root);
  if (close) {
    close();
    return;
  }
  if (!figure || !deck.getCurrentSlide().contains(figure)) return;

  const { region, copy, button } = frame(figure);
  const slides = root.querySelector('.slides');
  const closing = new AbortController();
  const { signal } = closing;
  const down = () => {
    closing.abort();
    takeDown.delete(root);
    for (const leave of leaves) deck.off(leave, down);
    region.remove();
    delete document.documentElement.dataset['enlarged'];
    slides?.removeAttribute('inert');
    announce(stage);
  };
  takeDown.set(root, down);
  for (const leave of leaves) deck.on(leave, down);
  region.addEventListener('dblclick', down, { signal });
  button.addEventListener('click', down, { signal });
  onEscape(down, signal);

  root.append(region);
  document.documentElement.dataset['enlarged'] = '';
  slides?.setAttribute('inert', '');
  region.focus({ preventScroll: true });
  await draw(copy, deck, signal);
}

function onEscape(does: () => void, signal: AbortSignal): void {
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.repeat || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      does();
    },
    { capture: true, signal },
  );
}

/** The chart's figure alone on a stage of its own, with a way back. */
function frame(figure: HTMLElement) {
  const copy = undrawnCopy(figure);
  const title = copy.querySelector('caption')?.textContent ?? '';
  const region = document.createElement('div');
  region.className = 'enlarged';
  region.setAttribute('role', 'region');
  region.setAttribute('aria-label', `Forstørret diagram: ${title}`);
  region.tabIndex = -1;
  const box = document.createElement('div');
  box.className = 'enlarged-box';
  box.append(copy);
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Luk' });
  region.append(box, button);
  return { region, copy, button };
}

/** Draws a figure's table. Where that can't be done, the table is shown. */
async function draw(figure: HTMLElement, deck: RevealApi, signal: AbortSignal): Promise<void> {
  const waits = figure.querySelector('.plot:empty') && !matchMedia('(forced-colors: active)').matches;
  if (!waits) return;
  const drawChart = await fetchDrawing();
  if (!drawChart || signal.aborted) return;
  const chart = drawChart(figure, { scale: () => deck.getScale(), animate: false });
  const rescale = () => chart.rescale();
  deck.on('resize', rescale);
  signal.addEventListener('abort', () => {
    deck.off('resize', rescale);
    chart.destroy();
  });
}
