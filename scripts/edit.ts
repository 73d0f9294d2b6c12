import { randomBytes } from 'node:crypto';
import { createServer, mergeConfig } from 'vite';
import config from '../vite.config.ts';
import { writeSchemas } from './deck/day/write-schemas.ts';
import { Desk } from './edit/desk.ts';
import { DraftDeck } from './edit/draft-deck.ts';
import { changeOf, editing, home } from './edit/editing.ts';
import { readArguments } from './machine/arguments.ts';

/** A port of its own, so that a draft that the browser keeps is found the next time. */
const port = 4180;

/** Serves the page that data is edited on, beside the deck, and opens it in the browser (not with `--no-open`, nor in CI). */
export default async function edit(args: readonly string[]): Promise<void> {
  const { told } = readArguments('npm run rediger', args, { 'no-open': 'flag' });
  const open = !told['no-open'] && !process.env['CI'] && home;
  await writeSchemas();
  const deck = await DraftDeck.open();
  const plugin = editing(
    randomBytes(24).toString('base64url'),
    ({ environments: { client } }) =>
      new Desk(deck, (tab, shown) => client.hot.send(...changeOf(tab, shown))),
  );
  const server = await createServer(
    mergeConfig(config, {
      configFile: false,
      plugins: [plugin],
      optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime'] },
      cacheDir: '.cache/vite-edit',
      // A page of another server on this machine must not read the token.
      server: { open, port, cors: false },
      logLevel: 'error',
    }),
  );
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? '';
  console.log(`
Du kan rette her. Siden er kun på denne maskine:

  Rediger         ${address}${home.slice(1)}
  Scenen          ${address}

Stop med Ctrl+C.`);
}
