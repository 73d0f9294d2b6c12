import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildEdition } from './build-edition.ts';
import { pdfNames, type Edition } from './editions.ts';
import { headersFile } from './headers.ts';
import { offline } from './service-worker.ts';
import { robotsFile, siteMap } from './site-map.ts';
import { yearList, yearsFolder } from './year-list.ts';

/**
 * Writes a site of one or more years, the newest first, into a folder. Gives what there is to say of what it has to do
 * without. Throws what `buildEdition` throws.
 */
export async function writeSite(editions: readonly Edition[], site: string): Promise<string[]> {
  const said: string[] = [];
  for (const [index, edition] of editions.entries()) {
    const { deck, folder } = edition;
    if (editions.length > 1) console.log(`År ${index + 1} af ${editions.length}: ${deck.year ?? ''} …`);
    // A browser keeps the newest year. A worker for a folder in it would be taken for one of its own from before.
    const ofTop = () => [...listOf(editions), offline(deck, site, (line) => said.push(line))];
    const without = await buildEdition(edition, site, folder === '' ? ofTop() : []);
    if (without !== undefined) said.push(without);
  }
  await writeMaps(editions, site);
  const page = await readFile(path.join(site, 'index.html'), 'utf8');
  const folders = editions.map(({ folder }) => folder);
  await writeFile(path.join(site, '_headers'), headersFile(page, folders));
  return said;
}

/** The page that lists the years, where there are more than one. */
function listOf(editions: readonly Edition[]) {
  if (editions.length < 2) return [];
  const entries = editions.map(({ folder, pdfs, deck: { year = 0, title } }) => {
    const there = `../${folder}`;
    const { handout, slides } = pdfNames;
    return {
      year,
      title,
      address: there,
      pdfs: pdfs ? { handout: there + handout, slides: there + slides } : undefined,
    };
  });
  return [yearList(entries, listAddress(editions))];
}

/** Writes what search engines ask for. */
async function writeMaps(editions: readonly Edition[], site: string): Promise<void> {
  await writeFile(path.join(site, 'robots.txt'), robotsFile(editions[0]?.address));
  const pages = editions.flatMap(({ address, deck }) =>
    address === undefined ? [] : [{ address, day: deck.dataDay }],
  );
  const list = listAddress(editions);
  if (pages.length === 0 || list === undefined) return;
  const all = pages.length > 1 ? [...pages, { address: list, day: undefined }] : pages;
  await writeFile(path.join(site, 'sitemap.xml'), siteMap(all));
}

function listAddress([top]: readonly Edition[]): string | undefined {
  return top?.address && top.address + yearsFolder;
}
