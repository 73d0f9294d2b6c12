import type { Beside } from '../../components/page/page-links.tsx';
import type { Deck } from '../deck/deck.ts';
import { renderOnce } from '../deck/static-deck.ts';
import { calendarFile } from './calendar.ts';
import { earlierYears, type EditionArguments } from './edition-arguments.ts';
import type { SiteArguments } from './site-arguments.ts';
import { yearsFolder } from './year-list.ts';

/** What a site was asked for: which year on top, with or without the speaker's notes, and what lies beside its page. */
export type Asked = EditionArguments & SiteArguments & Readonly<{ notes: boolean }>;

/** A year's page with all that it needs, in a folder of the site. */
export type Edition = Omit<Asked, 'archive'> &
  Readonly<{
    /** Its folder from the site's top, ending in a slash; empty for the top itself. */
    folder: string;
    deck: Deck;
  }>;

/** What the PDFs beside a page are called. */
export const pdfNames = {
  handout: 'temadag-handout.pdf',
  slides: 'temadag.pdf',
} as const satisfies Beside['pdfs'];

/** Renders every year's deck that is asked for, the newest first. Throws what `renderDeck` throws. */
export async function renderEditions({ archive, ...asked }: Asked): Promise<Edition[]> {
  const { year, address } = asked;
  const earlier = archive ? earlierYears().filter((one) => year === undefined || one < year) : [];
  const top = { ...asked, folder: '' };
  const below = earlier.toReversed().map((one) => {
    const folder = `${one}/`;
    return { ...asked, year: one, folder, address: address && address + folder };
  });
  const today = new Date();
  const editions: Edition[] = [];
  for (const one of [top, ...below]) {
    const beside = besideOf(one, below.length > 0);
    const { notes, missing, address: there } = one;
    const options = { notes, place: 'nettet', today, missing, address: there, beside } as const;
    const deck = await renderOnce(options, one.year);
    editions.push({ ...one, deck });
  }
  return editions;
}

function besideOf({ folder, pdfs }: Pick<Edition, 'folder' | 'pdfs'>, hasYears: boolean): Beside {
  const top = folder === '' ? './' : '../';
  return {
    pdfs: pdfs ? pdfNames : undefined,
    calendar: calendarFile,
    newest: folder === '' ? undefined : top,
    years: hasYears ? top + yearsFolder : undefined,
  };
}
