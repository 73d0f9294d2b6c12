import { createServer, mergeConfig } from 'vite';
import config from '../vite.config.ts';
import { readArguments } from './machine/arguments.ts';
import { writeSchemas } from './deck/day/write-schemas.ts';

/** Serves the deck while someone edits or presents it, and opens it in the browser (not with `--no-open`, nor in CI). */
export default async function start(args: readonly string[]): Promise<void> {
  const { told } = readArguments('npm start', args, { 'no-open': 'flag' });
  const open = !told['no-open'] && !process.env['CI'];
  await writeSchemas();
  const server = await createServer(
    mergeConfig(config, { configFile: false, server: { open }, logLevel: 'error' }),
  );
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? '';
  console.log(`
Temadagen kører. Ret i slides/ og data/, og se det her med det samme:

  Scenen          ${address}
  Læs som side    ${address}?vis=laes

Stop med Ctrl+C.`);
}
