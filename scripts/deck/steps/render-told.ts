import { h, type FunctionComponent } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { Contents } from '../../../components/page/contents.tsx';
import { Told } from '../../../components/page/told.tsx';
import type { Day, MadeItem } from '../draft.ts';

/** Opens the page with what the slides tell, in the first of them, and writes the contents. */
export function renderTold(
  items: readonly MadeItem[],
  { programme, beside }: Pick<Day, 'programme' | 'beside'>,
): Readonly<{ items: readonly MadeItem[]; contents: string }> {
  const told = items.flatMap((item) => item.told);
  const opening = written(Told, { told });
  return {
    items: items.map((item, at) => (at === 0 ? openedWith(opening, item) : item)),
    contents: written(Contents, {
      told,
      programme,
      beside,
      first: items[0]?.ids[1],
      hasOpening: opening !== '',
    }),
  };
}

/** An item with some HTML at the end of its first slide. */
function openedWith(opening: string, item: MadeItem): MadeItem {
  const sections = item.sections.map(({ id, html }, at) =>
    at === 0 ? { id, html: html.replace(/<\/section>$/, () => `${opening}</section>`) } : { id, html },
  );
  return { ...item, sections };
}

const written = <Props extends object>(component: FunctionComponent<Props>, props: Props): string =>
  renderToStaticMarkup(h(component, props));
