import { readFile } from 'node:fs/promises';
import { build } from 'rolldown';
import type { Plugin } from 'vite';
import { oldestBrowsers } from './oldest-browsers.ts';

const room = '<!--prelude-->';

/** Puts the prelude in the page, when the site is built and when it is shown alike. */
export const prelude = (): Plugin => ({
  name: 'prelude',
  transformIndexHtml: { order: 'pre', handler: withPrelude },
});

/** index.html with our own scripts in it, and before any text of the day is. */
export const ownPage = async (): Promise<string> => withPrelude(await readFile('index.html', 'utf8'));

/** In the page itself, since it is there for when a file is late or missing. */
async function withPrelude(html: string): Promise<string> {
  const text = await (script ??= bundled());
  return html.replace(room, () => `<script>${text}</script>`);
}

let script: Promise<string> | undefined;

/** All that the prelude needs in one classic script, which neither waits for anything nor leaves a name behind. */
async function bundled(): Promise<string> {
  const { output } = await build({
    input: 'components/browser/prelude/prelude.ts',
    write: false,
    tsconfig: false,
    transform: { target: oldestBrowsers },
    output: { format: 'iife', codeSplitting: false, minify: true },
    logLevel: 'silent',
  });
  return output[0].code.trim().replaceAll('</', String.raw`<\/`);
}
