import { readLook, type Look } from '../chart/look.ts';
import { faces, measureOn, outline, signAt, write, type Measure } from '../chart/pen.ts';
import { drawField } from './field.ts';
import { wordsOf, type Finding } from './finding.ts';
import { drawKeyFigures } from './key-figures.ts';
import type { Block, Entry } from './blocks.ts';
import { layOut, type Layout, type PictureFaces, type Words } from './layout.ts';
import type { Size } from './offered.ts';
import { drawFor, ownLook, type DrawnChart } from './offscreen.ts';
import { drawOutlines } from './outlines.ts';

/** The colours and typefaces of a picture. */
type Colours = Readonly<{ look: Look; paper: string; sun: string; coral: string }>;

/** What a picture is painted with. */
type Painting = Readonly<{
  ctx: CanvasRenderingContext2D;
  size: Size;
  finding: Finding;
  colours: Colours;
  measure: Measure;
}>;

/** Reads the colours and typefaces of pictures, which are those of the light page. */
export function readColours(): Colours {
  const place = ownLook();
  place.classList.add('chart');
  const colour = (name: string) => {
    place.style.backgroundColor = `var(--${name})`;
    return getComputedStyle(place).backgroundColor;
  };
  const colours = {
    look: readLook(place),
    paper: colour('paper'),
    sun: colour('sun'),
    coral: colour('coral'),
  };
  place.remove();
  return colours;
}

/** Paints a finding: its heading, its chart or its numbers, what they rest on, and where they are from. */
export function paint(ctx: CanvasRenderingContext2D, size: Size, finding: Finding, colours: Colours): void {
  const painting = { ctx, size, finding, colours, measure: measureOn(ctx) };
  ctx.fillStyle = colours.paper;
  ctx.fillRect(0, 0, size.width, size.height);
  const { layout, chart } = arrange(painting);
  if (chart) ctx.drawImage(chart.canvas, layout.plot.x, layout.plot.y);
  else drawOthers(layout, painting);
  const { look } = colours;
  put(ctx, layout.heading, look.ink);
  put(ctx, layout.title, look.soft);
  for (const { mark, block } of layout.entries) {
    drawMark(mark, block, painting);
    put(ctx, block, look.ink);
  }
  for (const block of [layout.about, layout.source]) put(ctx, block, look.soft);
  put(ctx, layout.address, look.ink);
  drawSign(layout, painting);
}

/**
 * Lays the picture out. A chart tells only once it is drawn whether it names its series itself, so that no legend is
 * needed, and whether it leaves a number out, which has to be said: then all is laid out again.
 */
function arrange(painting: Painting): Readonly<{ layout: Layout; chart?: DrawnChart }> {
  const { finding, size } = painting;
  const { figure } = finding;
  const entries = [...(figure?.querySelectorAll('.chart-legend li') ?? [])].map(readEntry);
  const layout = layOutWith(painting, { entries, about: finding.about });
  if (!figure?.matches('.chart') || figure.querySelector('.outlines')) return { layout };
  const chart = drawFor(figure, size.name, layout.plot);
  if (!chart.namesSeries && chart.leavesOut === '') return { layout, chart };
  const left = chart.namesSeries ? entries.filter(({ mark }) => mark === 'not stated') : entries;
  const again = layOutWith(painting, { entries: left, about: `${finding.about} ${chart.leavesOut}`.trim() });
  return { layout: again, chart: drawFor(figure, size.name, again.plot) };
}

/** What the kinds of charts have use of that do not take what room there is. */
const forms: Readonly<Record<string, Words['form']>> = { column: 'upright', line: 'upright', share: 'low' };

function layOutWith(
  { finding, size, colours, measure }: Painting,
  { entries, about }: Readonly<{ entries: readonly Entry[]; about: string }>,
): Layout {
  const { heading, title, source, years, address, figure } = finding;
  const form = forms[figure?.dataset['chart'] ?? ''] ?? 'any';
  const words = { heading, title, entries, about, source: `${source} ${years}`.trim(), address, form };
  return layOut(words, { size, measure, faces: facesOf(colours) });
}

function facesOf({ look }: Colours): PictureFaces {
  const { label, name } = faces(look);
  return {
    heading: { font: (size) => `750 ${size}px ${look.display}`, tracking: -0.022 },
    text: name,
    strong: label,
  };
}

function readEntry(item: Element, index: number): Entry {
  return {
    mark: item.matches('.not-stated') ? 'not stated' : index,
    text: wordsOf(item.querySelector('span')),
  };
}

/** What is drawn without Chart.js: a field of arches, outlines of what is not stated, or numbers alone. */
function drawOthers(
  { plot }: Layout,
  { ctx, size, finding: { figure, keyFigures }, colours: { look }, measure }: Painting,
): void {
  const isWide = size.width > size.height;
  const pen = { ctx, look, measure, size: isWide ? 34 : 46, isWide };
  if (figure?.matches('.unit-chart')) drawField(ctx, figure, plot, look.ink);
  else if (figure) {
    const items = [...figure.querySelectorAll('.outlines li')].map((item) => ({
      name: wordsOf(item.querySelector('b')),
      says: wordsOf(item.querySelector('span')),
    }));
    drawOutlines(items, plot, pen);
  } else drawKeyFigures(keyFigures, plot, pen);
}

/** The sign before a name of the legend: a small arch in its colour, or the outline of what is not stated. */
function drawMark(mark: Entry['mark'], { x, y, size }: Block, { ctx, colours: { look } }: Painting): void {
  const [left, top] = [x - size, y - size * 0.76];
  if (mark === 'not stated') {
    ctx.strokeStyle = look.soft;
    outline(ctx, signAt(left, top, { ...look, label: size * 0.8 }), 2);
    return;
  }
  ctx.fillStyle = look.series[mark]?.mark ?? look.ink;
  fillArch(ctx, { x: left, y: top, width: size * 0.6, height: size * 0.8 });
}

/** The two arches, the mark of the page, as they stand on its icon. */
function drawSign({ sign }: Layout, { ctx, colours }: Painting): void {
  const part = (share: number) => sign.width * share;
  ctx.fillStyle = colours.sun;
  fillArch(ctx, { x: sign.x, y: sign.y + sign.height * 0.36, width: part(0.41), height: sign.height * 0.64 });
  ctx.fillStyle = colours.coral;
  fillArch(ctx, { x: sign.x + part(0.47), y: sign.y, width: part(0.53), height: sign.height });
}

function fillArch(ctx: CanvasRenderingContext2D, { x, y, width, height }: Layout['sign']): void {
  ctx.beginPath();
  ctx.roundRect(x, y, width, height, [width / 2, width / 2, 0, 0]);
  ctx.fill();
}

function put(
  ctx: CanvasRenderingContext2D,
  { lines, x, y, face, size, leading }: Block,
  colour: string,
): void {
  for (const [at, text] of lines.entries())
    write(ctx, { text, x, y: y + at * leading, face, size, colour, align: 'left' });
}
