// @ts-check
// Type-checks everything in tsconfig.json and each slide's MDX, with TypeScript's own compiler; arguments go to `tsc`.
import { createRequire } from 'node:module';
import path from 'node:path';
import { createMdxLanguagePlugin } from '@mdx-js/language-service';
import { runnerImport } from 'vite';
import { runTsc } from '@volar/typescript/lib/quickstart/runTsc.js';

// Slides import what they use: no component is given to them, so a name without an import is a mistake.
const nothingProvided = () => ({ finalize: () => '/** @typedef {{}} MDXProvidedComponents */' });
const mdx = createMdxLanguagePlugin([], [nothingProvided], true, 'preact');

// Node 20 can't read TypeScript by itself.
const options = { root: path.join(import.meta.dirname, '..'), logLevel: /** @type {const} */ ('error') };
const { module } = await runnerImport('./scripts/slide-faults.ts', { ...options, configFile: false });
const { unreadable } = /** @type {typeof import('./slide-faults.ts')} */ (module);

/** @type {Map<string, string>} */
const faults = new Map();

/** @type {typeof mdx} */
const plugin = {
  ...mdx,
  createVirtualCode(file, languageId, snapshot, context) {
    const code = mdx.createVirtualCode?.(file, languageId, snapshot, context);
    // A slide that can't be parsed becomes an empty one to TypeScript, which then finds nothing wrong with it.
    if (code?.error) {
      const name = path.relative(process.cwd(), String(file)).replaceAll('\\', '/');
      faults.set(name, `${name}:${unreadable(code.error, snapshot.getText(0, snapshot.getLength()))}`);
    }
    return code;
  },
};

// The compiler ends the process itself, so what is left to say is said on the way out.
process.on('exit', () => {
  for (const message of faults.values()) console.log(message);
  if (faults.size > 0) process.exitCode = 1;
});

// Scripts in plain JavaScript are checked where they begin with @ts-check.
process.argv.push('--allowJs');
runTsc(createRequire(import.meta.url).resolve('typescript/lib/tsc.js'), ['.mdx'], () => [plugin]);
