import { chartsBlurred, chartsMissing } from './chart-faults.ts';
import { from, measureSlide, type Bounds, type MeasuredSlide, type SlideText } from './measured-slide.ts';

/** What a check finds wrong with how a slide is drawn, a few Danish words a fault. */
type DrawingCheck = (measured: MeasuredSlide, sharpness: number) => string[];

/** What must hold of a slide as it is drawn, in the order in which faults are told. */
const checks: readonly DrawingCheck[] = [
  ({ texts }) => texts.flatMap(textFaults),
  addedTextTooSmall,
  ({ slide, blocks }) => [...blocks].flatMap(([block, lines]) => blockFaults(block, lines, slide)),
  picturesOutside,
  overlaps,
  onArches,
  chartsMissing,
  chartsBlurred,
];

/**
 * What is wrong with how a slide is drawn, a few Danish words a fault. The slide has to be shown; its charts have
 * `sharpness` dots for each of its own pixels.
 */
export function slideFaults(id: string, sharpness = 1): string[] {
  const slide = document.getElementById(id);
  if (!slide) return [`slidet ${id} findes ikke`];
  const measured = measureSlide(slide);
  const faults = new Set(checks.flatMap((check) => check(measured, sharpness)));
  // A chart that is not drawn leaves its table, and that is why there is no room: what is told first is the cause.
  const ofCharts = (fault: string) => Number(fault.startsWith('et diagram'));
  return [...faults].sort((one, other) => ofCharts(other) - ofCharts(one));
}

/** The first fault, and how many there are beside it. */
export function inShort([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first}, og ${others.length} ting mere`;
}

/** The least sizes, in the slide's own pixels; what is only for the record is the source, the base and the slide's number. */
const least = { text: 20, record: 16 };
const record = '.foot, .chart-foot';

/** How far something may be off before it is a fault, in the slide's own pixels. */
const tolerance = 1;

/** What is not for the room, or not now: what the page to read has, notes, the table that a chart is drawn from. */
const elsewhere =
  '[data-only="reading"], .background, .notes, details, .visually-hidden, [hidden], .when, .film-start, .film-elsewhere, .chart-legend, [data-bases="said"] .chart-base, .timer > div, .provenance';

function textFaults({ element, set }: SlideText): string[] {
  const isUnseen = !set || set.lines.length === 0;
  const unseen = isUnseen && !element.closest(elsewhere) ? [`${named(element)} ses ikke`] : [];
  const isSmall = set && set.size < (element.closest(record) ? least.record : least.text);
  return [...(isSmall ? [`${named(element)} er sat med ${set.size} px`] : []), ...unseen];
}

/** What a style writes before or after an element. */
function addedTextTooSmall({ slide }: MeasuredSlide): string[] {
  return [slide, ...slide.querySelectorAll('*')].flatMap((element) =>
    ['::before', '::after'].flatMap((part) => {
      const { content, fontSize } = getComputedStyle(element, part);
      const isSmall = !/^(none|normal|"")$/.test(content) && parseFloat(fontSize) < least.record;
      return isSmall ? [`${part} ved ${named(element)} er sat med ${fontSize}`] : [];
    }),
  );
}

/** Whether a block of text leaves the slide, has too little room, or is cut off by something that it lies in. */
function blockFaults(block: Element, lines: readonly Bounds[], slide: HTMLElement): string[] {
  const out = Math.max(0, ...lines.map((line) => outside(line, slide)));
  const tooWide = block.clientWidth > 0 ? block.scrollWidth - block.clientWidth : 0;
  return [
    ...(out > tolerance ? [`${named(block)} går ud over slidet ${tooMuch(out)}`] : []),
    ...(tooWide > tolerance ? [`${named(block)} er bredere end sin plads ${tooMuch(tooWide)}`] : []),
    ...from(block, slide).flatMap((around) => cutFaults(block, around)),
  ];
}

function cutFaults(block: Element, around: Element): string[] {
  const { overflowX, overflowY } = getComputedStyle(around);
  const sides = [
    { overflow: overflowX, over: around.scrollWidth - around.clientWidth, where: 'i siden' },
    { overflow: overflowY, over: around.scrollHeight - around.clientHeight, where: 'forneden' },
  ];
  return sides
    .filter(({ overflow, over }) => overflow !== 'visible' && over > tolerance)
    .map(({ over, where }) => `${named(block)} er skåret af ${where} ${tooMuch(over)}`);
}

function picturesOutside({ slide, pictures }: MeasuredSlide): string[] {
  return pictures
    .map(({ element, bounds }) => ({ element, out: outside(bounds, slide) }))
    .filter(({ out }) => out > tolerance)
    .map(({ element, out }) => `${named(element)} går ud over slidet ${tooMuch(out)}`);
}

function overlaps({ blocks, pictures }: MeasuredSlide): string[] {
  const solid = pictures.filter(({ element }) => element.tagName !== 'BUTTON');
  const all: [Element, readonly Bounds[]][] = [
    ...blocks,
    ...solid.map(({ element, bounds }): [Element, Bounds[]] => [element, [bounds]]),
  ];
  return all.flatMap(([one, lines], index) =>
    all
      .slice(index + 1)
      .filter(([, others]) => lines.some((line) => others.some((other) => overlap(line, other))))
      .map(([other]) => `${named(one)} og ${named(other)} ligger oven i hinanden`),
  );
}

function onArches({ arches, blocks }: MeasuredSlide): string[] {
  return arches.flatMap((arch) =>
    [...blocks]
      .filter(([, lines]) => lines.some((line) => isOnArch(line, arch)))
      .map(([block]) => `${named(block)} står oven på en bue`),
  );
}

/** An arch is a half circle on a rectangle. */
function isOnArch(bounds: Bounds, arch: Bounds): boolean {
  const radius = (arch.right - arch.left) / 2;
  const centre = { x: arch.left + radius, y: arch.top + radius };
  if (overlap(bounds, { ...arch, top: centre.y })) return true;
  const x = Math.max(bounds.left, Math.min(centre.x, bounds.right));
  const y = Math.max(bounds.top, Math.min(centre.y, bounds.bottom));
  return Math.hypot(x - centre.x, y - centre.y) < radius;
}

/** How far something sticks out of the slide; below 0 where it does not. */
const outside = ({ left, top, right, bottom }: Bounds, slide: HTMLElement): number =>
  Math.max(-left, -top, right - slide.offsetWidth, bottom - slide.offsetHeight);

const overlap = (a: Bounds, b: Bounds): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > tolerance &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > tolerance;

const tooMuch = (pixels: number): string => `(${Math.ceil(pixels)} px)`;

/** An element by its first words, or what it is. */
function named(element: Element): string {
  const words = (element.textContent || '').replaceAll('\u00ad', '').trim();
  const short = words.length > 40 ? `${words.slice(0, 40)}…` : words;
  return `»${short || element.getAttribute('class') || element.tagName.toLowerCase()}«`;
}
