/** The smallest text that the slides hold, in their own pixels. */
const smallest = 16;

/**
 * Says on the page that its reader's browser draws no text as small as the slides have it. The stage's styles then lay
 * slides out twice as large and shrink what is drawn, so that nothing on them gets larger than its place.
 */
export function noteLeastText(page: HTMLElement): void {
  const least = (100 * widthAt(1)) / widthAt(100);
  if (least > smallest) page.dataset['leastText'] = '';
}

/** How wide ten letters are at a size in pixels, and whatever the browser makes of it. */
function widthAt(size: number): number {
  const probe = document.createElement('span');
  Object.assign(probe.style, { position: 'absolute', visibility: 'hidden', fontSize: `${size}px` });
  probe.textContent = 'mmmmmmmmmm';
  document.body.append(probe);
  const { width } = probe.getBoundingClientRect();
  probe.remove();
  return width;
}
