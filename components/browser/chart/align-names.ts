/**
 * Sets the names of a share bar under its parts where each part is wide enough for its name and its number is
 * written on it, and where they take no more height than as a list; otherwise leaves them as that.
 */
export function alignNames(figure: HTMLElement, written: readonly boolean[]): void {
  const list = figure.querySelector<HTMLElement>('.chart-legend');
  const marks = [...figure.querySelectorAll('tbody data')].map((data) => Number(data.getAttribute('value')));
  if (!list) return;
  const names = [...list.children];
  delete figure.dataset['names'];
  if (marks.length !== names.length || !written.every(Boolean)) return;
  const height = list.clientHeight;
  figure.dataset['names'] = 'below';
  list.style.gridTemplateColumns = marks.map((value) => `minmax(0, ${value}fr)`).join(' ');
  const isCut = names.some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
  if (isCut || list.clientHeight > height) delete figure.dataset['names'];
}
