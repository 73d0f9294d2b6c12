import type { MDXContent } from 'mdx/types';
import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { AgendaContext } from '../components/agenda.ts';
import { ClaimsContext, type DoubtedClaim } from '../components/claim.tsx';
import { FootnotesContext, type Footnotes } from '../components/footnotes.tsx';
import { Method } from '../components/method.tsx';
import { NotesContext } from '../components/notes.tsx';
import { Opening } from '../components/opening.tsx';
import { Page } from '../components/page.tsx';
import { checkFiles } from '../data/files.ts';
import { DataMistakes } from '../data/mistake.ts';
import { DeckMistakes } from './deck-mistakes.ts';
import { tellClaims } from './doubted-claims.ts';
import { knownTexts } from './known-texts.ts';
import { orderSlides } from './order-slides.ts';
import { numbered, refuseDoubleIds, sectionsOf, type Section } from './sections.ts';
import { slideFault } from './slide-faults.ts';
import { slideFile, type SlideFile } from './slide-file.ts';
import { typedNumbers } from './typed-numbers.ts';

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
  /** The page's body with room for the sections and for the method. */
  frame: string;
  /** "Kilder og metode", which is no slide. */
  method: string;
  /** What stands in the page's body. */
  body: string;
  /** What someone should look at, though the deck can be shown: one line each. */
  warnings: readonly string[];
}>;

/**
 * Renders the whole day. Throws `DataMistakes` when a data file is wrong, and `DeckMistakes` when a slide file has no
 * place in the programme, can't be shown, holds a claim that the figures don't bear, or a number typed by hand.
 */
export async function renderDeck({ notes }: DeckOptions): Promise<Deck> {
  const mistakes = checkFiles();
  if (mistakes.length > 0) throw new DataMistakes(mistakes);
  const { programme } = await import('../data/programme.ts');
  const { quotes } = await import('../data/quotes.ts');
  const { allFigures } = await import('../data/figures.ts');
  const { wordings } = await import('../data/wordings.ts');
  const known = knownTexts([programme, await import('../data/film.ts'), await import('../data/figures.ts')]);
  const files = import.meta.glob<{ default: MDXContent }>('../slides/*.mdx');

  const sections: Section[] = [];
  const faults: string[] = [];
  const warnings: string[] = [];
  const footnotes: Footnotes = new Map();
  for (const [index, { item, file, load }] of orderSlides(programme.items, files).entries()) {
    const claims: DoubtedClaim[] = [];
    const slides = slideFile(file);
    try {
      const content = load ? h((await load()).default, {}) : h(Opening, {});
      const inItem = h(AgendaContext.Provider, { value: { programme, item, index } }, content);
      const withNotes = h(NotesContext.Provider, { value: notes }, inItem);
      const withFootnotes = h(FootnotesContext.Provider, { value: footnotes }, withNotes);
      const marked = renderToStaticMarkup(h(ClaimsContext.Provider, { value: claims }, withFootnotes));
      const { html, ...told } = tellClaims(marked, claims, slides);
      const numbers = typedNumbers(html, slides, known);
      faults.push(...told.faults, ...numbers.faults);
      warnings.push(...told.warnings, ...numbers.warnings);
      for (const section of sectionsOf(html, file)) sections.push(numbered(section, sections.length + 1));
    } catch (error) {
      faults.push(slideFault(error, file));
    }
  }
  try {
    refuseDoubleIds(sections);
  } catch (error) {
    faults.push(slideFault(error, 'slides'));
  }

  const frame = renderToStaticMarkup(h(Page, {}));
  const method = renderToStaticMarkup(
    h(Method, {
      figures: allFigures,
      sources: Object.values(quotes).map(({ source }) => source),
      wordings,
      footnotes,
    }),
  );
  faults.push(...typedNumbers(frame + method, noSlides, known).faults);
  if (faults.length > 0) throw new DeckMistakes(faults);
  return {
    title: programme.title,
    description: `${programme.title} – ${programme.organiser}. ${programme.strapline}.`,
    sections,
    frame,
    method,
    body: frame
      .replace(Page.place, () => sections.map(({ html }) => html).join('\n'))
      .replace(Page.methodPlace, () => method),
    warnings,
  };
}

/** The page round the slides is written by components alone. */
const noSlides: SlideFile = { name: 'components', source: () => undefined };
