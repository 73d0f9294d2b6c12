import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Beside } from '../components/page/page-links.tsx';
import { buildEdition, pdfNames, type Edition } from './site/build-edition.ts';
import { readArguments } from './machine/arguments.ts';
import {
  earlierYears,
  editionArguments,
  editionOptions,
  finishedOption,
  finishedYear,
  type EditionArguments,
} from './site/edition-arguments.ts';
import { elapsedSince } from './machine/elapsed.ts';
import { headersFile } from './site/headers.ts';
import { offline } from './site/service-worker.ts';
import { putSite } from './site/put-in-dist.ts';
import { siteArguments, siteOptions, type SiteArguments } from './site/site-arguments.ts';
import { robotsFile, siteMap } from './site/site-map.ts';
import { renderOnce } from './deck/static-deck.ts';
import { warningLines } from './deck/warnings.ts';
import { yearList, yearsFolder } from './site/year-list.ts';

/**
 * Builds the site into dist/, with the speaker's notes only when asked by `--notes`, that of an earlier year by
 * `--year 2021`, and all earlier years beside the newest by `--archive`; with PDFs by `--pdf`, and with what needs its
 * address by `--address`. Throws where something is missing, unless asked by `--med-mangler`; with `--finished` a year that
 * is begun is left out until it is done. A failed build leaves dist/ as it was.
 */
export default async function build(args: readonly string[]): Promise<void> {
  const { told } = readArguments('npm run build', args, {
    notes: 'flag',
    ...editionOptions,
    ...finishedOption,
    ...siteOptions,
  });
  const { notes } = told;
  const edition = editionArguments(told);
  const site = siteArguments(told);
  console.log(`Bygger siden${notes ? ' med talernoter' : ''} …`);
  const started = Date.now();
  const { made, said } = await putSite(async (folder) => {
    const editions = await renderEditions(
      { ...edition, year: edition.year ?? finishedYear(told) },
      notes,
      site,
    );
    return { editions, without: new Set(await writeSite(editions, site, folder)) };
  });
  console.log(`Siden ligger i dist/ (${elapsedSince(started)}).`);
  if (site.address === undefined) console.log(withoutAddress);
  for (const line of [...made.without, ...said]) console.log(line);
  for (const line of warningLines(foundIn(made.editions))) console.log(line);
}

/** Writes the whole site into a folder. Gives what there is to say of what it has to do without. */
async function writeSite(
  editions: readonly Edition[],
  site: SiteArguments,
  folder: string,
): Promise<string[]> {
  const said: string[] = [];
  for (const [index, edition] of editions.entries()) {
    const { deck } = edition;
    if (editions.length > 1) console.log(`År ${index + 1} af ${editions.length}: ${deck.year ?? ''} …`);
    const list = editions.length > 1 ? [listOf(editions, site)] : [];
    // A browser keeps the newest year. A worker for a folder in it would be taken for one of its own from before.
    const isTop = edition.folder === '';
    const told = await buildEdition(
      edition,
      folder,
      isTop ? [...list, offline(deck, folder, (line) => said.push(line))] : [],
    );
    if (told !== undefined) said.push(told);
  }
  await writeMaps(editions, site, folder);
  const page = await readFile(path.join(folder, 'index.html'), 'utf8');
  const folders = editions.map((edition) => edition.folder);
  await writeFile(path.join(folder, '_headers'), headersFile(page, folders));
  return said;
}

const withoutAddress =
  'Uden --address https://… ved siden ikke, hvor den skal ligge. Den har så ingen canonical, intet billede til links og ingen sitemap.xml.';

/** Every year's deck that is asked for, the newest first. */
async function renderEditions(
  { year, missing }: EditionArguments,
  notes: boolean,
  site: SiteArguments,
): Promise<Edition[]> {
  const { address, pdfs } = site;
  const isEarlier = (one: number) => year === undefined || one < year;
  const earlier = site.archive ? earlierYears().filter(isEarlier).toReversed() : [];
  const today = new Date();
  const editions: Edition[] = [];
  for (const one of [year, ...earlier]) {
    const isTop = editions.length === 0;
    const folder = isTop ? '' : `${one}/`;
    const top = isTop ? './' : '../';
    const beside: Beside = {
      pdfs: pdfs ? pdfNames : undefined,
      newest: isTop ? undefined : top,
      years: earlier.length > 0 ? top + yearsFolder : undefined,
    };
    const deck = await renderOnce({ notes, place: 'nettet', today, missing, beside }, one);
    editions.push({ folder, year: one, missing, deck, pdfs, address: address && address + folder });
  }
  return editions;
}

function listOf(editions: readonly Edition[], { address, pdfs }: SiteArguments) {
  const entries = editions.map(({ folder, deck: { year = 0, title } }) => {
    const there = `../${folder}`;
    const { handout, slides } = pdfNames;
    return {
      year,
      title,
      address: there,
      pdfs: pdfs ? { handout: there + handout, slides: there + slides } : undefined,
    };
  });
  return yearList(entries, address && address + yearsFolder);
}

/** Writes what search engines ask for. */
async function writeMaps(
  editions: readonly Edition[],
  { address }: SiteArguments,
  site: string,
): Promise<void> {
  await writeFile(path.join(site, 'robots.txt'), robotsFile(address));
  if (address === undefined) return;
  const pages = editions.map(({ folder, deck }) => ({ address: address + folder, day: deck.dataDay }));
  const list = { address: address + yearsFolder, day: undefined };
  await writeFile(path.join(site, 'sitemap.xml'), siteMap(pages.length > 1 ? [...pages, list] : pages));
}

/** What is found in any of the decks, each line once: they share files. */
function foundIn(editions: readonly Edition[]) {
  const all = (kind: 'missing' | 'warnings') => [...new Set(editions.flatMap(({ deck }) => deck[kind]))];
  return { missing: all('missing'), warnings: all('warnings') };
}
