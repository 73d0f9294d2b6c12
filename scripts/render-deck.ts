import type { MDXContent } from 'mdx/types';
import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { AgendaContext } from '../components/agenda.ts';
import { NotesContext } from '../components/notes.tsx';
import { Opening } from '../components/opening.tsx';
import { Page } from '../components/page.tsx';
import { checkFiles } from '../data/files.ts';
import { DataMistakes } from '../data/mistake.ts';
import { DeckMistakes } from './deck-mistakes.ts';
import { orderSlides } from './order-slides.ts';
import { numbered, refuseDoubleIds, sectionsOf, type Section } from './sections.ts';
import { slideFault } from './slide-faults.ts';

/** What an edition of the deck holds beside its slides. */
export type DeckOptions = Readonly<{
  /** Whether the speaker's notes are in it. */
  notes: boolean;
}>;

/** The deck as HTML. */
export type Deck = Readonly<{
  title: string;
  description: string;
  /** Its slides and stacks in order. */
  sections: readonly Section[];
  /** The page's body with room for the sections. */
  frame: string;
  /** What stands in the page's body. */
  body: string;
}>;

/** Renders the whole day. Throws `DataMistakes` or `DeckMistakes` when a data file is wrong or a slide file has no place in the programme. */
export async function renderDeck({ notes }: DeckOptions): Promise<Deck> {
  const mistakes = checkFiles();
  if (mistakes.length > 0) throw new DataMistakes(mistakes);
  const { programme } = await import('../data/programme.ts');
  const files = import.meta.glob<{ default: MDXContent }>('../slides/*.mdx');

  const sections: Section[] = [];
  const faults: string[] = [];
  for (const [index, { item, file, load }] of orderSlides(programme.items, files).entries()) {
    try {
      const content = load ? h((await load()).default, {}) : h(Opening, {});
      const inItem = h(AgendaContext.Provider, { value: { programme, item, index } }, content);
      const html = renderToStaticMarkup(h(NotesContext.Provider, { value: notes }, inItem));
      for (const section of sectionsOf(html, file)) sections.push(numbered(section, sections.length + 1));
    } catch (error) {
      faults.push(slideFault(error, file));
    }
  }
  if (faults.length > 0) throw new DeckMistakes(faults);
  refuseDoubleIds(sections);

  const frame = renderToStaticMarkup(h(Page, {}));
  return {
    title: programme.title,
    description: `${programme.title} – ${programme.organiser}. ${programme.strapline}.`,
    sections,
    frame,
    body: frame.replace(Page.place, () => sections.map(({ html }) => html).join('\n')),
  };
}
