import { earlierYears, newestYear } from '../site/edition-arguments.ts';
import { DeckMistakes } from '../deck/deck-mistakes.ts';
import { dayInWords } from '../../data/schema/date.ts';
import { beforeLastChange, gitHere, isChangedSince, revisionOf, type Revision } from './git.ts';

/** What the files of today are held against: an earlier year, or a revision of git; and what a person calls it. */
export type Baseline = Readonly<{ name: string } & ({ year: number } | { revision: Revision })>;

const inNoGit = {
  'no git': 'git er ikke installeret på maskinen',
  'no repository': 'mappen her er ikke i git',
} as const;

/**
 * What to hold the files of today against: the year or revision that is asked for; without one the last revision, or,
 * where nothing has changed since, the one before the last change. Throws `DeckMistakes` where there is none.
 */
export async function baselineOf(asked: string | undefined): Promise<Baseline> {
  const years = earlierYears();
  const there = await gitHere();
  if (asked !== undefined) return named(asked.trim(), years, there);
  if (there === 'yes') {
    const newest = await revisionOf('HEAD');
    if (newest && (await isChangedSince(newest))) return ofRevision(newest);
    const before = newest && (await beforeLastChange());
    if (before) return ofRevision(before);
  }
  const year = years.at(-1);
  if (year !== undefined) return ofYear(year);
  const why = there === 'yes' ? 'der er ikke skrevet i data/ og slides/ før' : inNoGit[there];
  throw new DeckMistakes([
    `Der er intet at sammenligne med: ${why}, og der er ingen tidligere år. Rapporten er ikke lavet.`,
  ]);
}

async function named(
  asked: string,
  years: readonly number[],
  there: Awaited<ReturnType<typeof gitHere>>,
): Promise<Baseline> {
  const year = years.find((one) => String(one) === asked);
  if (year !== undefined) return ofYear(year);
  const revision = there === 'yes' ? await revisionOf(asked) : undefined;
  if (revision) return ofRevision(revision);
  const newest = await newestYear();
  const isNewest = String(newest) === asked;
  const says = isNewest
    ? `--fra er »${asked}«, men det er det år, der ligger her nu.`
    : `--fra er »${asked}«, men det er hverken et tidligere år eller noget, git kender.`;
  const ofYears =
    years.length > 0 ? `et af årene ${years.join(', ')}` : 'et år (her er endnu ingen tidligere)';
  const ofGit =
    there === 'yes'
      ? ', eller en gren, et mærke eller et nummer fra git, som »HEAD«'
      : `. Med git kunne det også være en udgave derfra, men ${inNoGit[there]}`;
  throw new DeckMistakes([`${says} Skriv ${ofYears}${ofGit}. Rapporten er ikke lavet.`]);
}

const ofYear = (year: number): Baseline => ({ year, name: `dagen fra ${year}` });

function ofRevision(revision: Revision): Baseline {
  const { short, at, subject } = revision;
  return { revision, name: `udgaven fra ${inWords(at)} (${short}: »${subject}«)` };
}

/** A moment as one says it here: "26. november 2026 kl. 19.30". */
export function inWords(moment: Date): string {
  const [day = '', time = ''] = danish.format(moment).split(' ');
  return `${dayInWords(day)} kl. ${time.replace(':', '.')}`;
}

const danish = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Copenhagen',
});
