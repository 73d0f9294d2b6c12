/*
 * What can be wrong with the page to read, whatever it is shown on: each check runs in the page and tells one line a
 * fault.
 */

/** What makes the page wider than the screen. */
export function widest(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const over = [...document.querySelectorAll('main *, .top-line *')].filter(
    (element) =>
      element.getBoundingClientRect().right > clientWidth + 1 &&
      !element.closest('.visually-hidden, .arches'),
  );
  return scrollWidth > clientWidth || over.length > 0
    ? [`${scrollWidth} px wide`, ...over.map(({ tagName, className }) => `${tagName} ${className}`)]
    : [];
}

/** Text that lies over other text, or over a picture that is not its own. */
export function overlaps(): string[] {
  type Piece = { element: Element; says: string; box: DOMRect };
  const pieces: Piece[] = [];
  const isSeen = (element: Element) =>
    element.checkVisibility() && !element.closest('.visually-hidden, .skip-link, .top-line, [popover]');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const element = text.parentElement;
    const says = text.textContent?.trim() ?? '';
    if (!element || says === '' || !isSeen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) pieces.push({ element, says: says.slice(0, 30), box });
  }
  for (const element of document.querySelectorAll('main :is(svg, canvas, iframe, button:not(.ask))'))
    if (isSeen(element))
      pieces.push({ element, says: element.tagName, box: element.getBoundingClientRect() });
  pieces.sort((one, other) => one.box.top - other.box.top);
  const blockOf = (element: Element) =>
    element.closest('h1, h2, h3, p, li, td, th, summary, button, time, a');
  const found: string[] = [];
  for (const [index, one] of pieces.entries())
    for (const other of pieces.slice(index + 1)) {
      if (other.box.top >= one.box.bottom - 1) break;
      const across =
        Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > 1 &&
        Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top) > 3;
      const together =
        one.element.contains(other.element) ||
        other.element.contains(one.element) ||
        blockOf(one.element) === blockOf(other.element);
      if (across && !together) found.push(`“${one.says}” and “${other.says}”`);
    }
  return found;
}

/** Text under 16 px, and body text under 17. */
export function smallText(): string[] {
  const found = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const element = text.parentElement;
    if (!element?.checkVisibility() || !text.textContent?.trim() || element.closest('.visually-hidden'))
      continue;
    const size = parseFloat(getComputedStyle(element).fontSize);
    const body = element.closest('.slide-body > p, .background p, blockquote, .key-figure p, .agenda .item');
    const least = body ? 17 : 16;
    if (size < least) found.add(`${size} px: ${element.tagName} “${text.textContent.trim().slice(0, 40)}”`);
  }
  return [...found];
}

/** Paragraphs whose lines hold more than 68 characters, when they are full. The last one is half full. */
export function linesTooLong(): string[] {
  return [...document.querySelectorAll('.background p, blockquote p')].flatMap((paragraph) => {
    const lines =
      paragraph.getBoundingClientRect().height / parseFloat(getComputedStyle(paragraph).lineHeight);
    const text = paragraph.textContent.trim();
    const characters = Math.round(text.length / (lines - 0.5));
    return lines >= 3 && characters > 68 ? [`${characters} characters: “${text.slice(0, 40)}”`] : [];
  });
}

/** Charts that are not drawn, not sharp, too wide for their room, or in colours that can't be told from the page. */
export function chartFaults(): string[] {
  const plots = [...document.querySelectorAll<HTMLElement>('.plot')];
  return plots.flatMap((plot) => {
    const canvas = plot.querySelector('canvas');
    if (!canvas) return plot.childElementCount > 0 ? [] : ['not drawn'];
    const dots = new Uint32Array(
      canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data.buffer ??
        new ArrayBuffer(0),
    );
    const faults = dots.some(Boolean) ? [] : ['blank'];
    if (Math.abs(canvas.width - canvas.clientWidth * devicePixelRatio) > 2) faults.push('blurred');
    if (Math.abs(canvas.clientWidth - plot.clientWidth) > 1) faults.push('not as wide as its room');
    const light = (red = 0, green = 0, blue = 0) =>
      [red, green, blue].reduce((sum, part, at) => {
        const share = part / 255;
        const linear = share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        return sum + linear * ([0.2126, 0.7152, 0.0722][at] ?? 0);
      }, 0.05);
    const page = light(
      ...(getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g) ?? []).map(Number),
    );
    // The colours that fill most of it: marks, not the edges of letters.
    const counts = new Map<number, number>();
    // Four bytes a dot, red first: in the lowest place.
    for (const dot of dots) if (dot >>> 24 === 255) counts.set(dot, (counts.get(dot) ?? 0) + 1);
    const marks = [...counts]
      .filter(([, count]) => count > canvas.width * 20 * devicePixelRatio)
      .map(([dot]) => [dot & 255, (dot >>> 8) & 255, (dot >>> 16) & 255]);
    if (marks.length === 0) faults.push('without marks');
    for (const colour of marks) {
      const own = light(...colour);
      const contrast = Math.max(own, page) / Math.min(own, page);
      if (contrast < 3) faults.push(`${colour.join()} is ${contrast.toFixed(1)} to 1 on the page`);
    }
    return faults;
  });
}

/** What moves by itself or glides when it changes, by its class; what takes no longer than a blink does neither. */
export function movements(): string[] {
  const long = (times: string) => times.split(',').some((time) => parseFloat(time) > 0.05);
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const style = getComputedStyle(element);
    const moves = [style.animationDuration, style.transitionDuration].some(long);
    const glides = style.scrollBehavior === 'smooth';
    return moves || glides ? [`${element.localName}.${element.getAttribute('class')}`] : [];
  });
}

/** More or fewer than one first heading, headings that skip a level, and sections that no heading names. */
export function headingFaults(): string[] {
  const seen = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((heading) =>
    heading.checkVisibility(),
  );
  const levels = seen.map(({ tagName }) => Number(tagName.slice(1)));
  const firsts = levels.filter((level) => level === 1).length;
  const nameless = [...document.querySelectorAll('main section[id]')].filter((section) => {
    const name = document.getElementById(section.getAttribute('aria-labelledby') ?? '');
    return !section.getAttribute('aria-label') && (!name || !section.contains(name));
  });
  return [
    ...(firsts === 1 ? [] : [`${firsts} first headings`]),
    ...levels.flatMap((level, at) =>
      level > (levels[at - 1] ?? 0) + 1
        ? [`“${seen[at]?.textContent ?? ''}” skips from ${levels[at - 1] ?? 0} to ${level}`]
        : [],
    ),
    ...nameless.map(({ id }) => `#${id} has no name`),
  ];
}

/**
 * Headings under the first that no link leads to, but for the line that an item begins with, which the contents and the
 * programme link to; and links that are not named after the heading they stand at. */
export function headingLinkFaults(): string[] {
  const sections = [...document.querySelectorAll('.slide:not(.section, .break, .closing), .method')].filter(
    (section) => section.checkVisibility() && section.querySelector('h1, h2, h3')?.checkVisibility(),
  );
  return sections.flatMap(({ id }) => {
    const link = document.querySelector(`#${id} .link-here`);
    if (!link?.checkVisibility()) return [`#${id} has no link`];
    const names = link.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const named = names.includes(link.id) && names.includes(`${id}-overskrift`);
    return named && link.getAttribute('href') === `#/${id}` ? [] : [`#${id}: ${link.outerHTML}`];
  });
}

/** Controls under 24 px, or under 44 for a finger; one in a sentence may be as tall as its line. */
export function smallTargets(): string[] {
  const least = matchMedia('(pointer: coarse)').matches ? 44 : 24;
  const inSentence = '.ask, .method :is(td, cite) a, .background a';
  return [...document.querySelectorAll('a[href], button, summary')]
    .filter(
      (target) => target.checkVisibility() && !target.matches(inSentence) && !target.matches('.skip-link'),
    )
    .flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      return Math.min(width, height) < least - 0.5
        ? [`${Math.round(width)} × ${Math.round(height)}: “${target.textContent.trim().slice(0, 30)}”`]
        : [];
    });
}
