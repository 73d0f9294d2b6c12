/**
 * What is wrong with how a slide is drawn, a few Danish words a fault. The slide has to be shown. All measures are in
 * its own pixels, of which it has 1280 × 720 at any size of the screen; its charts have `sharpness` dots for each. Tests
 * run it inside a page, so it holds all that it needs.
 */
export function slideFaults(id: string, sharpness = 1): string[] {
  type Box = { left: number; top: number; right: number; bottom: number };
  const leastText = 20;
  // What is only for the record may be smaller: source, base, the slide's number.
  const record = '.foot, .chart-foot';
  const leastRecord = 16;
  const leastPlot = 40;
  const tolerance = 1;
  const slide = document.getElementById(id);
  if (!slide) return [`slidet ${id} findes ikke`];
  const frame = slide.getBoundingClientRect();
  const scale = frame.width / slide.offsetWidth;
  const faults = new Set<string>();

  const boxOf = (rect: DOMRect): Box => ({
    left: (rect.left - frame.left) / scale,
    top: (rect.top - frame.top) / scale,
    right: (rect.right - frame.left) / scale,
    bottom: (rect.bottom - frame.top) / scale,
  });
  const outside = ({ left, top, right, bottom }: Box) => Math.max(-left, -top, right - 1280, bottom - 720);
  const tooMuch = (pixels: number) => `(${Math.ceil(pixels)} px)`;
  const overlap = (a: Box, b: Box) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > tolerance &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > tolerance;
  const named = (element: Element) => {
    const words = (element.textContent || '').replaceAll('\u00ad', '').trim();
    const short = words.length > 40 ? `${words.slice(0, 40)}…` : words;
    return `»${short || element.getAttribute('class') || element.tagName.toLowerCase()}«`;
  };
  const isSeen = (element: Element) => {
    if (element.closest('.visually-hidden')) return false;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    for (let at: Element | null = element; at && at !== slide; at = at.parentElement)
      if (getComputedStyle(at).clipPath === 'inset(50%)') return false;
    return true;
  };
  const blockOf = (element: Element): Element => {
    const { display } = getComputedStyle(element);
    return /^(inline|contents)$/.test(display) && element.parentElement
      ? blockOf(element.parentElement)
      : element;
  };
  // Typefaces reach above and below their letters. What must not touch is the letters: one em, in the middle.
  const letters = ({ left, right, top, bottom }: Box, size: number): Box => {
    const spare = Math.max(0, bottom - top - size) / 2;
    return { left, right, top: top + spare, bottom: bottom - spare };
  };

  // Not for the room, or not now: what the page to read has, notes, the table that a chart is drawn from.
  const elsewhere =
    '[data-only="reading"], .background, .notes, details, .visually-hidden, [hidden], .when, .film-start, .film-elsewhere, .chart-legend, [data-bases="said"] .chart-base, .timer > div, .provenance';
  const blocks = new Map<Element, Box[]>();
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const element = text.parentElement;
    if (!element || !text.textContent?.trim()) continue;
    if (!isSeen(element)) {
      if (!element.closest(elsewhere)) faults.add(`${named(element)} ses ikke`);
      continue;
    }
    const size = parseFloat(getComputedStyle(element).fontSize);
    if (size < (element.closest(record) ? leastRecord : leastText))
      faults.add(`${named(element)} er sat med ${size} px`);
    const range = document.createRange();
    range.selectNodeContents(text);
    const block = blockOf(element);
    const boxes = [...range.getClientRects()]
      .map((rect) => letters(boxOf(rect), size))
      .filter(({ left, right }) => right > left);
    if (boxes.length === 0 && !element.closest(elsewhere)) faults.add(`${named(element)} ses ikke`);
    blocks.set(block, [...(blocks.get(block) ?? []), ...boxes]);
  }
  for (const element of [slide, ...slide.querySelectorAll('*')])
    for (const part of ['::before', '::after']) {
      const { content, fontSize } = getComputedStyle(element, part);
      if (!/^(none|normal|"")$/.test(content) && parseFloat(fontSize) < leastRecord)
        faults.add(`${part} ved ${named(element)} er sat med ${fontSize}`);
    }

  for (const [block, boxes] of blocks) {
    const out = Math.max(0, ...boxes.map(outside));
    if (out > tolerance) faults.add(`${named(block)} går ud over slidet ${tooMuch(out)}`);
    if (block.clientWidth > 0 && block.scrollWidth > block.clientWidth + tolerance)
      faults.add(
        `${named(block)} er bredere end sin plads ${tooMuch(block.scrollWidth - block.clientWidth)}`,
      );
    for (let at: Element | null = block; at && at !== slide; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      if (overflowX !== 'visible' && at.scrollWidth > at.clientWidth + tolerance)
        faults.add(`${named(block)} er skåret af i siden ${tooMuch(at.scrollWidth - at.clientWidth)}`);
      if (overflowY !== 'visible' && at.scrollHeight > at.clientHeight + tolerance)
        faults.add(`${named(block)} er skåret af forneden ${tooMuch(at.scrollHeight - at.clientHeight)}`);
    }
  }

  // The arches stand on the screen's edge, so they may leave the slide.
  const pictures = [...slide.querySelectorAll('canvas, svg:not(.arches, .cover), img, iframe, button')].filter(
    isSeen,
  );
  for (const picture of pictures) {
    const out = outside(boxOf(picture.getBoundingClientRect()));
    if (out > tolerance) faults.add(`${named(picture)} går ud over slidet ${tooMuch(out)}`);
  }

  const solid = pictures.filter((picture) => picture.tagName !== 'BUTTON');
  const all = [
    ...blocks,
    ...solid.map((one): [Element, Box[]] => [one, [boxOf(one.getBoundingClientRect())]]),
  ];
  for (const [index, [one, boxes]] of all.entries())
    for (const [other, others] of all.slice(index + 1))
      if (boxes.some((box) => others.some((there) => overlap(box, there))))
        faults.add(`${named(one)} og ${named(other)} ligger oven i hinanden`);

  // An arch is a half circle on a rectangle.
  const inArch = (box: Box, arch: Box) => {
    const radius = (arch.right - arch.left) / 2;
    const centre = { x: arch.left + radius, y: arch.top + radius };
    if (overlap(box, { ...arch, top: centre.y })) return true;
    const x = Math.max(box.left, Math.min(centre.x, box.right));
    const y = Math.max(box.top, Math.min(centre.y, box.bottom));
    return Math.hypot(x - centre.x, y - centre.y) < radius;
  };
  for (const arch of slide.querySelectorAll('.arches > *'))
    for (const [block, boxes] of blocks)
      if (boxes.some((box) => inArch(box, boxOf(arch.getBoundingClientRect()))))
        faults.add(`${named(block)} står oven på en bue`);

  for (const plot of slide.querySelectorAll<HTMLElement>('.plot')) {
    if (plot.closest('[data-only="reading"]')) continue;
    if (!isSeen(plot) || plot.childElementCount === 0) faults.add('et diagram er ikke tegnet');
    else if (plot.clientHeight < leastPlot) faults.add(`et diagram har kun ${plot.clientHeight} px i højden`);
  }
  for (const canvas of slide.querySelectorAll('canvas')) {
    const [wide, tall] = [canvas.clientWidth, canvas.clientHeight].map(
      (side) => side * Math.max(1, devicePixelRatio * scale * sharpness),
    );
    if (Math.abs(canvas.width - (wide ?? 0)) > 2 || Math.abs(canvas.height - (tall ?? 0)) > 2)
      faults.add(
        `et diagram er uskarpt: ${canvas.width} × ${canvas.height} punkter vist på ${wide} × ${tall}`,
      );
    if (canvas.closest('[data-only="reading"]')) continue;
    const dots = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    if (!dots?.some(Boolean)) faults.add('et diagram er tomt');
    if (canvas.dataset['typeface'] === 'other')
      faults.add('et diagram er skrevet med en anden skrift end slidets');
  }
  // A chart that is not drawn leaves its table, and that is why there is no room: what is told first is the cause.
  const ofCharts = (fault: string) => Number(fault.startsWith('et diagram'));
  return [...faults].sort((one, other) => ofCharts(other) - ofCharts(one));
}

/** The first fault, and how many there are beside it. */
export function inShort([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first}, og ${others.length} ting mere`;
}
