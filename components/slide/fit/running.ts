import { space, taken, text, under, type Taken } from './set-text.ts';

/** The type of running text on the stage, and the space above a paragraph; `slide.css` sets it so. */
const set = { size: 24, above: 24 };

/** The room that an editor's own paragraphs and lists take on a slide, beside what its layout is for. */
export function runningText(slide: Element, width = 1120): Taken {
  const body = slide.querySelector('.slide-body');
  const blocks = [...(body?.children ?? [])].filter((block) => block.matches(written));
  return under(
    ...blocks.flatMap((block) => {
      const lines = [...block.querySelectorAll('li, dt, dd, tr')];
      return [
        space(set.above),
        ...(lines.length > 0 ? lines : [block]).map(({ textContent }) =>
          taken(textContent, text(set.size, width)),
        ),
      ];
    }),
  );
}

/** What Markdown makes of paragraphs and lists: no component has written it. */
const written = ':is(p, ul, ol, dl, table, blockquote, pre, h4, h5, h6):not([class], [data-only])';
