import { checkConsents, type ConsentWarning } from '../../data/check/check-consents.ts';
import { subjectTitle } from '../../data/figure/subject-title.ts';
import { mistakeLine } from '../../data/read/mistake.ts';
import { programmeFile } from '../../data/read/files.ts';
import { writtenTexts } from '../../data/written-texts.ts';
import { dayFiles } from './day/day-files.ts';
import type { DeckOptions } from './deck.ts';
import type { Day } from './draft.ts';
import type { Findings } from './findings.ts';
import { knownTexts } from './words/known-texts.ts';

/** Reads the day once for every step, and settles which quotes may be shown. The data files must be readable. */
export async function readDay({
  notes,
  place,
  withheld = new Set(),
  today,
  address,
  beside = {},
}: Omit<DeckOptions, 'missing'>): Promise<Readonly<{ day: Day; findings: Findings }>> {
  // Each is read as it is imported, and throws where a file can't be read.
  const { programme: written } = await import('../../data/programme.ts');
  const { allQuotes: quotes } = await import('../../data/quotes.ts');
  const ofFigures = await import('../../data/figures.ts');
  const { wordings } = await import('../../data/wordings.ts');
  const ofFilm = await import('../../data/film.ts');
  const { hidden, unprinted, warnings } = settleConsent(place, withheld, today);
  const programme = { ...written, address: address ?? written.address };
  const day = {
    programme,
    figures: ofFigures.allFigures,
    subjects: ofFigures.subjects,
    wordings,
    quotes,
    hiddenQuotes: hidden,
    unprintedQuotes: unprinted,
    files: dayFiles,
    texts: writtenTexts(),
    known: [
      ...knownTexts([programme, ofFilm, ofFigures]),
      ...Object.keys(ofFigures.subjects).map(subjectTitle),
    ],
    notes,
    beside,
    footnotes: new Map(),
    shownFigures: new Map(),
    numbering: { slides: 0, names: new Set<string>() },
  };
  const ofAddress = address === undefined || beside.newest ? [] : twoAddresses(address, written.address);
  return { day, findings: { warnings: [...ofAddress, ...warnings.map(mistakeLine)] } };
}

/** What is said where a command and program.yaml name two addresses. */
function twoAddresses(told: string, written: string | undefined): string[] {
  if (written === undefined || written === told) return [];
  return [
    `${programmeFile.name}: »adresse« er ${written}, men --address er ${told}. QR-koden og kalenderen får den fra --address; ret den, der er forkert.`,
  ];
}

/** Which quotes may not be shown at a place, which of the others not be printed, and what someone should look at. */
function settleConsent(place: DeckOptions['place'], withheld: ReadonlySet<string>, today: Date) {
  const shown = checkConsents(place, today);
  const printed = checkConsents('tryk', today);
  const hidden = new Set([...shown.hidden, ...withheld]);
  const unprinted = new Set([...printed.hidden].filter((id) => !hidden.has(id)));
  const isNews = ({ about }: ConsentWarning) => about.isHidden && unprinted.has(about.quote);
  return {
    hidden,
    unprinted,
    warnings: [...shown.warnings, ...printed.warnings.filter(isNews)],
  };
}
