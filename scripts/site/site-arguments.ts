import { refusal } from '../../data/schema/reading.ts';
import { siteAddress } from '../../data/schema/site-address.ts';
import type { Options, ArgumentsOf } from '../machine/arguments.ts';
import { DeckMistakes } from '../deck/deck-mistakes.ts';

/** What a site was asked to hold beside its page. */
export type SiteArguments = Readonly<{
  /** Where it will be, ending in a slash; undefined where that isn't said. */
  address: string | undefined;
  /** Whether the earlier years are in it. */
  archive: boolean;
  pdfs: boolean;
}>;

/** Where the page is on the web: `--address https://…`. */
export const addressOption = {
  address: { example: 'https://eksempel.dk/temadag/' },
} as const satisfies Options;

/** What a site is asked to hold: `--address https://…`, `--archive`, `--pdf`, and with `--tjek` the page on which a file is checked. */
export const siteOptions = {
  archive: 'flag',
  pdf: 'flag',
  tjek: 'flag',
  ...addressOption,
} as const satisfies Options;

/**
 * What a site was asked to hold. Throws `DeckMistakes` for an address that no site can have, and where both one year and
 * all are asked for.
 */
export function siteArguments({
  archive,
  pdf,
  address,
  year,
}: ArgumentsOf<typeof siteOptions> & Readonly<{ year: string | undefined }>): SiteArguments {
  if (archive && year !== undefined)
    throw new DeckMistakes(['--archive bygger alle år, og --year bygger ét. Skriv kun den ene.']);
  return { address: addressOf(address), archive, pdfs: pdf };
}

/** The address of the folder that the page is put in, ending in a slash. Throws `DeckMistakes` for one that no page can have. */
export function addressOf(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const address = siteAddress.read(written.trim());
  if (address !== undefined) return address;
  throw new DeckMistakes([`--address ${refusal(siteAddress, written.trim())}`]);
}
