/** A place on a slide in its own pixels, of which it has 1280 × 720 at any size of a screen of 16:9, and more on a taller. */
export type Bounds = Readonly<{ left: number; top: number; right: number; bottom: number }>;

/** A text on a slide, and how it is set: its size, the block that it runs in, and where its letters are, line by line. */
export type SlideText = Readonly<{
  element: Element;
  /** Undefined where it is not seen. */
  set: Readonly<{ size: number; block: Element; lines: readonly Bounds[] }> | undefined;
}>;

/** What a slide that is shown measures. */
export type MeasuredSlide = Readonly<{
  slide: HTMLElement;
  /** How much larger it is shown than it is. */
  scale: number;
  texts: readonly SlideText[];
  /** Each block of text that is seen, and where its lines are. */
  blocks: ReadonlyMap<Element, readonly Bounds[]>;
  /** Pictures and buttons that are seen. */
  pictures: readonly Readonly<{ element: Element; bounds: Bounds }>[];
  arches: readonly Bounds[];
}>;

type BoundsOf = (rect: DOMRect) => Bounds;

/** Measures a slide that is shown, and all that stands on it, once. */
export function measureSlide(slide: HTMLElement): MeasuredSlide {
  const frame = slide.getBoundingClientRect();
  const scale = frame.width / slide.offsetWidth;
  const boundsOf: BoundsOf = ({ left, top, right, bottom }) => ({
    left: (left - frame.left) / scale,
    top: (top - frame.top) / scale,
    right: (right - frame.left) / scale,
    bottom: (bottom - frame.top) / scale,
  });
  const placed = (element: Element) => ({ element, bounds: boundsOf(element.getBoundingClientRect()) });
  const texts = textNodesIn(slide).map(({ text, element }) => ({
    element,
    set: isSeen(element, slide) ? howSet(text, element, boundsOf) : undefined,
  }));
  // The arches stand on the screen's edge, so they may leave the slide.
  const pictures = [...slide.querySelectorAll('canvas, svg:not(.arches, .cover), img, iframe, button')];
  return {
    ...{ slide, scale, texts, blocks: blocksOf(texts) },
    pictures: pictures.filter((picture) => isSeen(picture, slide)).map(placed),
    arches: [...slide.querySelectorAll('.arches > *')].map((arch) => placed(arch).bounds),
  };
}

/** Whether an element of a slide can be seen by those who look at it. */
export function isSeen(element: Element, slide: Element): boolean {
  if (element.closest('.visually-hidden, details:not([open]) > :not(summary)')) return false;
  // Safari's `checkVisibility` came in 17.4.
  if (element.getClientRects().length === 0 || getComputedStyle(element).visibility !== 'visible')
    return false;
  return [...from(element, slide), slide].every((one) => {
    const { opacity, clipPath } = getComputedStyle(one);
    return opacity !== '0' && clipPath !== 'inset(50%)';
  });
}

/** An element and those that it lies in, up to the slide, which is not among them. */
export function from(element: Element, slide: Element): Element[] {
  if (element === slide) return [];
  return [element, ...(element.parentElement ? from(element.parentElement, slide) : [])];
}

function textNodesIn(slide: Element): { text: Node; element: Element }[] {
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  const found: { text: Node; element: Element }[] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode())
    if (text.parentElement && text.textContent?.trim()) found.push({ text, element: text.parentElement });
  return found;
}

function howSet(text: Node, element: Element, boundsOf: BoundsOf): SlideText['set'] {
  const size = parseFloat(getComputedStyle(element).fontSize);
  const range = document.createRange();
  range.selectNodeContents(text);
  const lines = [...range.getClientRects()].map((rect) => letters(boundsOf(rect), size));
  return { size, block: blockOf(element), lines: lines.filter(({ left, right }) => right > left) };
}

/** Typefaces reach above and below their letters. What must not touch is the letters: one em, in the middle. */
function letters({ left, right, top, bottom }: Bounds, size: number): Bounds {
  const spare = Math.max(0, bottom - top - size) / 2;
  return { left, right, top: top + spare, bottom: bottom - spare };
}

function blockOf(element: Element): Element {
  const { display } = getComputedStyle(element);
  const isInline = /^(inline|contents)$/.test(display);
  return isInline && element.parentElement ? blockOf(element.parentElement) : element;
}

function blocksOf(texts: readonly SlideText[]): Map<Element, Bounds[]> {
  const blocks = new Map<Element, Bounds[]>();
  for (const { set } of texts)
    if (set) blocks.set(set.block, [...(blocks.get(set.block) ?? []), ...set.lines]);
  return blocks;
}
