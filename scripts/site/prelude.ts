import { readFile } from 'node:fs/promises';
import { build, type Plugin } from 'vite';

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
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: ['chrome109', 'edge109', 'firefox115', 'safari16.4'],
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: 'components/browser/prelude/prelude.ts',
        output: { format: 'iife', codeSplitting: false },
        checks: { bundlerTimings: false },
      },
    },
  });
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error('Vite built no prelude.');
  return chunk.code.trim().replaceAll('</', String.raw`<\/`);
}
