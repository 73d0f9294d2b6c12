import { rm } from 'node:fs/promises';
import path from 'node:path';
import { readArguments } from './machine/arguments.ts';
import { browserHere } from './machine/browser-here.ts';
import { elapsedSince } from './machine/elapsed.ts';
import { putFiles } from './machine/put-files.ts';
import { withRunFolder } from './machine/run-folder.ts';
import { baselineOf } from './report/baseline.ts';
import { loadEditions } from './report/load-editions.ts';
import { reportMarkdown } from './report/markdown.ts';
import { reportPage } from './report/page/report-page.tsx';
import { drawSlides } from './report/pictures.ts';
import { printReport } from './report/print.ts';
import { reportOf, withPictures } from './report/report-of.ts';
import { reportStyle } from './report/style.ts';
import { summary } from './report/summary.ts';

/** Not dist/, which is what is put on the web. */
const folder = 'rapport';
const names = { html: 'rapport.html', pdf: 'rapport.pdf', markdown: 'rapport.md' } as const;

/**
 * Writes what is otherwise in the files of today than in the last revision of git, or in what `--fra` names: an earlier
 * year or another revision. All of it or nothing is put in rapport/; without a browser there are no pictures and no PDF.
 */
export default async function report(args: readonly string[]): Promise<void> {
  const { told } = readArguments('npm run rapport', args, { fra: { example: '2021' } });
  const started = Date.now();
  const today = new Date();
  const baseline = await baselineOf(told.fra);
  console.log(`Sammenligner filerne her med ${baseline.name} …`);
  const browser = browserHere();
  const { found, html, pdf } = await withRunFolder(async (run) => {
    const editions = await loadEditions(baseline, run, today);
    const undrawn = reportOf(editions, baseline, today);
    const found =
      'why' in browser
        ? undrawn
        : withPictures(undrawn, await drawSlides(browser.file, editions, undrawn.changes.slides));
    const html = reportPage(found, await reportStyle());
    if ('why' in browser) return { found, html };
    console.log('Laver PDF …');
    return { found, html, pdf: await printReport(browser.file, html) };
  });
  const files = new Map<string, string | Uint8Array>([
    [names.html, html],
    [names.markdown, reportMarkdown(found)],
    ...(pdf ? [[names.pdf, pdf] as const] : []),
  ]);
  await putFiles(folder, files);
  // One from before would tell of other changes.
  if (!files.has(names.pdf)) await rm(path.join(folder, names.pdf), { force: true });
  const all = [names.html, names.pdf].filter((name) => files.has(name));
  console.log(`${all.map((name) => `${folder}/${name}`).join(' og ')} er klar (${elapsedSince(started)}).`);
  if ('why' in browser) console.log(`Rapporten er uden billeder og PDF: ${browser.why}`);
  for (const line of summary(found.changes)) console.log(`  ${line}`);
  console.log(found.note);
}
