import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build as viteBuild, type Plugin } from 'vite';
import { bundling } from './bundling.ts';
import { calendarFile } from './calendar.ts';
import type { Edition } from './editions.ts';
import { fillingOf } from './fill-page.ts';
import { inlineStyles } from './inline-styles.ts';
import { makePdfs } from '../print/make-pdfs.ts';
import { ownPage } from './prelude.ts';
import { clearLeftovers } from './leftovers.ts';
import { playersIn, scriptsIn, withPolicy } from './policy.ts';
import type { Deck } from '../deck/deck.ts';
import { staticDeck } from '../deck/static-deck.ts';
import { drawTitle, titlePicture } from '../print/title-picture.ts';

/**
 * Builds a year's page into its folder of a site, with its picture where its address is known and its PDFs where they
 * are asked for. Gives a sentence on what it has to do without. Throws what `makePdfs` throws.
 */
export async function buildEdition(
  edition: Edition,
  site: string,
  plugins: Plugin[],
): Promise<string | undefined> {
  const { folder, deck, address } = edition;
  const outDir = path.join(site, folder);
  const picture = address === undefined ? undefined : await drawTitle(deck);
  const isDrawn = picture instanceof Uint8Array;
  const made = edition.pdfs ? await makePdfs({ ...edition, notes: false }) : undefined;
  const { name, size, alt } = titlePicture;
  const shown = isDrawn && address !== undefined;
  const shared = {
    address,
    picture: shown ? { address: address + name, ...size, alt: alt(deck.title) } : undefined,
  };
  const styles: string[] = [];
  await viteBuild({
    ...bundling,
    configFile: false,
    plugins: [
      ...bundling.plugins,
      staticDeck(fillingOf(deck, shared)),
      inlineStyles(styles),
      await policyOf(deck, styles),
      beside(calendarFile, deck.calendar),
      withoutLeftovers(outDir),
      ...plugins,
    ],
    build: { ...bundling.build, outDir, emptyOutDir: true },
    // What goes wrong is thrown, and told in Danish; an editor has no use for the rest.
    logLevel: 'silent',
  });
  if (isDrawn) await writeFile(path.join(outDir, titlePicture.name), picture);
  for (const [name, content] of made?.files ?? []) await writeFile(path.join(outDir, name), content);
  return isDrawn ? undefined : picture;
}

/** Puts a file beside the page, early enough to be kept for a reader without network. */
const beside = (fileName: string, source: string | undefined): Plugin => ({
  name: 'beside',
  generateBundle() {
    if (source !== undefined) this.emitFile({ type: 'asset', fileName, source });
  },
});

/** Leaves out what programs have put into public/, which has been copied by then. */
const withoutLeftovers = (folder: string): Plugin => ({
  name: 'without-leftovers',
  generateBundle: () => clearLeftovers(folder),
});

/** Puts the policy in a page when all else is in it. What it allows is ours, whatever has come into the page. */
async function policyOf({ body }: Deck, styles: readonly string[]): Promise<Plugin> {
  const allowed = {
    files: true,
    scripts: scriptsIn(await ownPage()),
    styles,
    players: playersIn(body),
  };
  return {
    name: 'policy',
    transformIndexHtml: { order: 'post', handler: (html) => withPolicy(html, allowed) },
  };
}
