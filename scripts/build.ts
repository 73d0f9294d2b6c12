import { readArguments } from './machine/arguments.ts';
import { elapsedSince } from './machine/elapsed.ts';
import { editionArguments, editionOptions, finishedOption, finishedYear } from './site/edition-arguments.ts';
import { renderEditions, type Edition } from './site/editions.ts';
import { putSite } from './site/put-in-dist.ts';
import { siteArguments, siteOptions } from './site/site-arguments.ts';
import { writeTryPage } from './site/try/write-page.ts';
import { writeSite } from './site/write-site.ts';
import { warningLines } from './deck/warnings.ts';

/**
 * Builds the site into dist/, with the speaker's notes only when asked by `--notes`, that of an earlier year by
 * `--year 2021`, and all earlier years beside the newest by `--archive`; with PDFs by `--pdf`, and with what needs its
 * address by `--address`, and with the page on which anyone checks a data file by `--tjek`. Throws where something is missing, unless asked by `--med-mangler`; with `--finished` a year that
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
  const edition = await editionArguments(told);
  const site = siteArguments(told);
  console.log(`Bygger siden${notes ? ' med talernoter' : ''} …`);
  const started = Date.now();
  const { made, said } = await putSite(async (folder) => {
    const year = edition.year ?? (await finishedYear(told));
    const editions = await renderEditions({ ...edition, ...site, year, notes });
    const without = new Set(await writeSite(editions, folder));
    if (told.tjek) await writeTryPage(folder, { year, newest: editions[0]?.deck.year });
    return { editions, without };
  });
  console.log(`Siden ligger i dist/ (${elapsedSince(started)}).`);
  if (site.address === undefined) console.log(withoutAddress);
  for (const line of [...made.without, ...said]) console.log(line);
  for (const line of warningLines(foundIn(made.editions))) console.log(line);
}

const withoutAddress =
  'Uden --address https://… ved siden ikke, hvor den skal ligge. Den har så ingen canonical, intet billede til links og ingen sitemap.xml.';

/** What is found in any of the decks, each line once: they share files. */
function foundIn(editions: readonly Edition[]) {
  const all = (kind: 'missing' | 'warnings') => [...new Set(editions.flatMap(({ deck }) => deck[kind]))];
  return { missing: all('missing'), warnings: all('warnings') };
}
