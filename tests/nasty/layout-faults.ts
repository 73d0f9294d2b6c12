/**
 * What is wrong with how the page to read is laid out, a few words a fault: wider than the window, text that is cut off
 * or lies over other text or under a drawing, words that are not seen. Runs inside a page, so it holds all that it needs.
 */
export function layoutFaults(): string[] {
  const faults = new Set<string>();
  const root = document.documentElement;
  const wide = innerWidth;
  if (root.scrollWidth > wide + 1) faults.add(`the page is ${root.scrollWidth} px wide`);
  const named = (element: Element) =>
    `»${(element.textContent || '').replaceAll('\u00ad', '').trim().slice(0, 40)}«`;
  const hidden =
    '[data-only="stage"], [popover], .notes, .background .notes, .skip-link, .data-date, [hidden], .visually-hidden, [data-unprinted], .chart-legend, .plot, .footnotes > h3, .film-offline, button, .share, .countdown, .top-line, .when';
  // The page leaves these out: the text under them has what they say, and what follows a break stands right after it.
  const saidElsewhere = '[data-in-text], .break > .slide-body > .what';
  const tables = [...document.querySelectorAll('details')].filter((one) => !one.open);
  const boxes: { element: Element; left: number; top: number; right: number; bottom: number }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const element = text.parentElement;
    if (
      !element ||
      !text.textContent?.trim() ||
      element.closest(`script, style, ${hidden}, ${saidElsewhere}`)
    )
      continue;
    if (
      [...document.querySelectorAll('thead')].some(
        (head) => head.contains(element) && getComputedStyle(head).clipPath === 'inset(50%)',
      )
    )
      continue;
    if (tables.some((table) => table.contains(element))) continue;
    const size = parseFloat(getComputedStyle(element).fontSize);
    const range = document.createRange();
    range.selectNodeContents(text);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (rects.length === 0 || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
      faults.add(`${named(element)} is not seen`);
      continue;
    }
    for (const { left, right, top, bottom } of rects) {
      if (left < -1 || right > wide + 1) faults.add(`${named(element)} leaves the page`);
      const spare = Math.max(0, bottom - top - size) / 2;
      boxes.push({ element, left, right, top: top + spare + scrollY, bottom: bottom - spare + scrollY });
    }
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      if (
        overflowX !== 'visible' &&
        at.scrollWidth > at.clientWidth + 1 &&
        at.clientWidth > 0 &&
        !at.matches('.title')
      )
        faults.add(`${named(element)} is cut off at the side`);
      if (overflowY === 'hidden' && at.scrollHeight > at.clientHeight + 1)
        faults.add(`${named(element)} is cut off`);
    }
  }
  boxes.sort((one, other) => one.top - other.top);
  for (const [index, one] of boxes.entries())
    for (const other of boxes.slice(index + 1)) {
      if (other.top > one.bottom) break;
      if (
        other.element === one.element ||
        one.element.contains(other.element) ||
        other.element.contains(one.element)
      )
        continue;
      if (one.element.closest('.top-line') || other.element.closest('.top-line')) continue;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (across > 1 && down > 1)
        faults.add(`${named(one.element)} and ${named(other.element)} lie over each other`);
    }
  for (const drawing of document.querySelectorAll('.arches rect')) {
    const { left, right, top, bottom: whole } = drawing.getBoundingClientRect();
    let bottom = whole;
    // What reaches below a part of the page that is clipped is cut there.
    for (let at = drawing.parentElement; at; at = at.parentElement)
      if (at.localName !== 'svg' && getComputedStyle(at).overflowY === 'clip')
        bottom = Math.min(bottom, at.getBoundingClientRect().bottom);
    for (const box of boxes)
      if (
        Math.min(box.right, right) - Math.max(box.left, left) > 1 &&
        Math.min(box.bottom, bottom + scrollY) - Math.max(box.top, top + scrollY) > 1
      )
        faults.add(`${named(box.element)} lies under a drawing`);
  }
  for (const plot of document.querySelectorAll('.plot'))
    if (plot.childElementCount === 0 || plot.clientHeight < 40) faults.add('a chart is not drawn');
  return [...faults];
}
