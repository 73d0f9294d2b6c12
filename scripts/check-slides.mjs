// @ts-check
// Type-checks everything in tsconfig.json and each slide's MDX, with TypeScript's own compiler; arguments go to `tsc`.
import { createRequire } from 'node:module';
import path from 'node:path';
import { createMdxLanguagePlugin } from '@mdx-js/language-service';
import { runTsc } from '@volar/typescript/lib/quickstart/runTsc.js';

// Slides import what they use: no component is given to them, so a name without an import is a mistake.
const nothingProvided = () => ({ finalize: () => '/** @typedef {{}} MDXProvidedComponents */' });
const mdx = createMdxLanguagePlugin([], [nothingProvided], true, 'preact');

/** @type {Map<string, string>} */
const unreadable = new Map();

/** @type {typeof mdx} */
const plugin = {
  ...mdx,
  createVirtualCode(file, languageId, snapshot, context) {
    const code = mdx.createVirtualCode?.(file, languageId, snapshot, context);
    // A slide that can't be parsed becomes an empty one to TypeScript, which then finds nothing wrong with it.
    if (code?.error) {
      const { reason } = code.error;
      // A tag that is never closed has its place in the sentence alone.
      const [, opened = 1, at = 1] = /\((\d+):(\d+)/.exec(reason) ?? [];
      const { line = opened, column = at } = code.error;
      const name = path.relative(process.cwd(), String(file)).replaceAll('\\', '/');
      unreadable.set(name, `${name}(${line},${column}): error MDX: ${reason}`);
    }
    return code;
  },
};

// The compiler ends the process itself, so what is left to say is said on the way out.
process.on('exit', () => {
  for (const message of unreadable.values()) console.log(message);
  if (unreadable.size > 0) process.exitCode = 1;
});

// Scripts in plain JavaScript are checked where they begin with @ts-check.
process.argv.push('--allowJs');
runTsc(createRequire(import.meta.url).resolve('typescript/lib/tsc.js'), ['.mdx'], () => [plugin]);
