/**
 * Sets the names of a share bar under its parts where each part is wide enough for its name and its number is
 * written on it; otherwise leaves them as a list.
 */
export function alignNames(figure: HTMLElement, written: readonly boolean[]): void {
  const list = figure.querySelector<HTMLElement>('.chart-legend');
  const marks = [...figure.querySelectorAll('tbody data')].map((data) => Number(data.getAttribute('value')));
  if (!list) return;
  const names = [...list.children];
  delete figure.dataset['names'];
  if (marks.length !== names.length || !written.every(Boolean)) return;
  figure.dataset['names'] = 'below';
  list.style.gridTemplateColumns = marks.map((value) => `minmax(0, ${value}fr)`).join(' ');
  if (names.some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)) delete figure.dataset['names'];
}
