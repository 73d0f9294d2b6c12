import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { Beside } from '../components/beside.tsx';
import { buildEdition, pdfNames, type Edition } from './build-edition.ts';
import { earlierYears, editionArguments } from './edition-arguments.ts';
import { elapsedSince } from './elapsed.ts';
import { headersFile } from './headers.ts';
import { offline } from './offline.ts';
import { lostWith } from './put-in-dist.ts';
import { siteArguments, type SiteArguments } from './site-arguments.ts';
import { robotsFile, siteMap } from './site-map.ts';
import { renderOnce } from './static-deck.ts';
import { warningLines } from './warnings.ts';
import { yearList, yearsFolder } from './year-list.ts';

const target = 'dist';
const unfinished = '.cache/dist';

/**
 * Builds the site into dist/, with the speaker's notes only when asked by `--notes`, that of an earlier year by
 * `--year 2021`, and all earlier years beside the newest by `--archive`; with PDFs by `--pdf`, and with what needs its
 * address by `--address`. Throws where something is missing, unless asked by `--med-mangler`. A failed build leaves
 * dist/ as it was.
 */
export default async function build(args: readonly string[]): Promise<void> {
  const notes = args.includes('--notes');
  const site = siteArguments(args);
  console.log(`Bygger siden${notes ? ' med talernoter' : ''} …`);
  const started = Date.now();
  const editions = await renderEditions(args, notes, site);
  const without = new Set<string>();
  for (const [index, edition] of editions.entries()) {
    const { deck, folder } = edition;
    if (editions.length > 1) console.log(`År ${index + 1} af ${editions.length}: ${deck.year ?? ''} …`);
    const list = editions.length > 1 ? [listOf(editions, site)] : [];
    // A browser keeps the newest year. A worker for a folder in it would be taken for one of its own from before.
    const told = await buildEdition(
      edition,
      unfinished,
      folder === '' ? [...list, ...offline(deck, unfinished)] : [],
    );
    if (told !== undefined) without.add(told);
  }
  await writeMaps(editions, site);
  const page = await readFile(`${unfinished}/index.html`, 'utf8');
  const folders = editions.map(({ folder }) => folder);
  await writeFile(`${unfinished}/_headers`, headersFile(page, folders));
  const lost = lostWith(target, unfinished);
  await rm(target, { recursive: true, force: true });
  await rename(unfinished, target);
  console.log(`Siden ligger i ${target}/ (${elapsedSince(started)}).`);
  if (site.address === undefined) console.log(withoutAddress);
  for (const line of without) console.log(line);
  if (lost) console.log(lost);
  for (const line of warningLines(foundIn(editions))) console.log(line);
}

const withoutAddress =
  'Uden --address https://… ved siden ikke, hvor den skal ligge. Den har så ingen canonical, intet billede til links og ingen sitemap.xml.';

/** Every year's deck that is asked for, the newest first. */
async function renderEditions(
  args: readonly string[],
  notes: boolean,
  site: SiteArguments,
): Promise<Edition[]> {
  const { year, missing } = editionArguments(args);
  const { address, pdfs } = site;
  const earlier = site.archive ? earlierYears().toReversed() : [];
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
async function writeMaps(editions: readonly Edition[], { address }: SiteArguments): Promise<void> {
  await writeFile(`${unfinished}/robots.txt`, robotsFile(address));
  if (address === undefined) return;
  const pages = editions.map(({ folder, deck }) => ({ address: address + folder, day: deck.dataDay }));
  const list = { address: address + yearsFolder, day: undefined };
  await writeFile(`${unfinished}/sitemap.xml`, siteMap(pages.length > 1 ? [...pages, list] : pages));
}

/** What is found in any of the decks, each line once: they share files. */
function foundIn(editions: readonly Edition[]) {
  const all = (kind: 'missing' | 'warnings') => [...new Set(editions.flatMap(({ deck }) => deck[kind]))];
  return { missing: all('missing'), warnings: all('warnings') };
}
