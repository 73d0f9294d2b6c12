import { installCharts } from '../chart/charts.ts';
import { paperSharpness } from '../chart/sharpness.ts';

/**
 * Lets a window print the page to read, whatever it shows. `page` is the deck as it came, before reveal.js or anyone
 * else wrote in it; what is shown steps aside for as long as the printing takes.
 */
export function printAsPage(shown: HTMLElement, page: HTMLElement): void {
  const { dataset } = document.documentElement;
  const { view } = dataset;
  const { style } = document.body;
  const charts = installCharts(page, { scale: () => paperSharpness, animate: false });
  let background = '';
  let focused: Element | null = null;
  addEventListener('beforeprint', () => {
    focused = document.activeElement;
    dataset['view'] = 'paper';
    background = style.backgroundColor;
    style.backgroundColor = '';
    shown.hidden = true;
    // Before it, since both have the ids that the programme's links lead to.
    shown.before(page);
    charts.print();
  });
  addEventListener('afterprint', () => {
    page.remove();
    // As sharp as paper asks for, they are a lot to keep.
    charts.only([]);
    shown.hidden = false;
    style.backgroundColor = background;
    dataset['view'] = view;
    if (focused instanceof HTMLElement && shown.contains(focused)) focused.focus({ preventScroll: true });
  });
}
