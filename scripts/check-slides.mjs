// @ts-check
// Type-checks everything in tsconfig.json and each slide's MDX, with TypeScript's own compiler; arguments go to `tsc`.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createMdxLanguagePlugin } from '@mdx-js/language-service';
import { runTsc } from '@volar/typescript/lib/quickstart/runTsc.js';
import ts from 'typescript';
import { load } from './machine/load.mjs';

const root = path.dirname(import.meta.dirname).replaceAll('\\', '/');

// Slides import nothing: what scripts/deck/mdx/slide-scope.ts gives them is told at the end of each.
const [parts, data] = ['components/index.ts', 'data/scope.ts'].map((file) => ({
  from: JSON.stringify(`${root}/${file}`),
  names: exportsOf(`${root}/${file}`).filter((name) => name !== 'subjects'),
}));
const subjects = await subjectTypes();
const inScope = () => ({
  finalize: () =>
    [
      `/** @typedef {typeof import(${parts?.from})} MDXProvidedComponents */`,
      `import { ${parts?.names.filter((name) => /^\p{Ll}/u.test(name)).join(', ')} } from ${parts?.from};`,
      `import { ${data?.names.join(', ')} } from ${data?.from};`,
      subjects,
    ].join('\n'),
});

/** What the subjects of the day name; where the day can't be read, its mistakes are told and nothing is checked. */
async function subjectTypes() {
  try {
    const module = await load(
      'deck/mdx/subject-types',
      [(await load('deck/day/day', [], {}, root)).day()],
      {},
      root,
    );
    return module.subjectTypes(
      root,
      [parts, data].flatMap((from) => from?.names ?? []),
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/**
 * The names that a file exports as its own, or one by one from others.
 * @param {string} file
 */
function exportsOf(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.flatMap(({ name }) =>
        ts.isIdentifier(name) && ts.canHaveModifiers(statement) && ts.getModifiers(statement)
          ? [name.text]
          : [],
      );
    }
    const named = ts.isExportDeclaration(statement) && statement.exportClause;
    return named && ts.isNamedExports(named) ? named.elements.map(({ name }) => name.text) : [];
  });
}
const mdx = createMdxLanguagePlugin([], [inScope], true, 'preact');

/** @type {typeof import('./deck/mdx/unreadable-slide.ts')} */
const { unreadable } = await load('deck/mdx/unreadable-slide', [], {}, root);

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
