import { readArguments } from './machine/arguments.ts';
import { editionArguments, editionOptions } from './site/edition-arguments.ts';
import { elapsedSince } from './machine/elapsed.ts';
import { makePdfs } from './print/make-pdfs.ts';
import { putInDist } from './site/put-in-dist.ts';
import { warningLines } from './deck/warnings.ts';

/** Makes the PDFs in dist/, the handout with the speaker's notes only when asked by `--notes`. All of them or none. */
export default async function pdf(args: readonly string[]): Promise<void> {
  const { told } = readArguments('npm run pdf', args, { notes: 'flag', ...editionOptions });
  const { notes } = told;
  const started = Date.now();
  const { files, found } = await makePdfs({ ...(await editionArguments(told)), notes });
  await putInDist(files);
  console.log(
    `${[...files.keys()].map((name) => `dist/${name}`).join(' og ')} er klar (${elapsedSince(started)}).`,
  );
  if (notes) console.log('dist/temadag-handout.pdf har talernoterne med: læg den ikke på nettet.');
  for (const line of warningLines(found)) console.log(line);
}
