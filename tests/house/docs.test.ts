import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../scripts/machine/commands.mjs';
import { root } from './project-files.ts';

const manifest = readFileSync(path.join(root, 'package.json'), 'utf8');
const pages = [
  'README.md',
  ...readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.posix.join('docs', name.replaceAll('\\', '/'))),
];

/** What a page names in code or links to and nobody finds: a path, a command. */
function lost(page: string, text: string): string[] {
  const code = [...text.matchAll(/`([^`\n]+)`/g)].map(([, inside = '']) => inside);
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => to);
  return [
    ...code.filter((said) => isPath(said) && !existsSync(path.join(root, said))),
    ...code.filter((said) => isCommand(said) && !isKnownCommand(said)),
    ...links.filter((to) => !/^https?:/.test(to) && !isPlace(path.join(root, path.dirname(page), to))),
  ];
}

/** Whether a file is there, and the heading in it that is linked to. */
function isPlace(to: string): boolean {
  const [file = '', heading] = to.split('#');
  if (heading === undefined || !existsSync(file)) return existsSync(file);
  const headings = readFileSync(file, 'utf8').match(/^#+ .*$/gm) ?? [];
  return headings.some((line) => addressOf(line) === heading);
}

/** What a heading is linked to by: "## I filerne selv" is "i-filerne-selv". */
const addressOf = (heading: string): string =>
  (heading.toLowerCase().match(/[\p{L}\p{N}_ -]+/gu) ?? []).join('').trim().replaceAll(' ', '-');

/** A place in the project as it is written: `data/read/`, `vite.config.ts`; what stands in angle brackets is up to the reader. */
const isPath = (said: string): boolean =>
  !said.includes('<') &&
  (/^(?:slides|data|components|scripts|tests|public|docs)(?:\/[\w.[\]-]+)*\/?$/.test(said) ||
    /^[\w-]+\.config\.ts$/.test(said));

const isCommand = (said: string): boolean => /^(?:npm (?:run |start|test)|node )/.test(said);

function isKnownCommand(said: string): boolean {
  const [, name = ''] = /^npm (?:run )?(?:--\w+ )*([\w:-]+)/.exec(said) ?? [];
  if (name) return manifest.includes(`"${name}":`);
  const [, script = ''] = /^node scripts\/run\.mjs (\S+)/.exec(said) ?? [];
  return commands.includes(script);
}

test.each(pages)('all that %s names is there', (page) => {
  expect(lost(page, readFileSync(path.join(root, page), 'utf8'))).toEqual([]);
});

test.each([
  'See `data/read/gone.ts`.',
  'See `components/nowhere/`.',
  'Run `npm run nothing`.',
  'Run `node scripts/run.mjs nothing`.',
  'As [it was decided](gone.md).',
  'As [it was decided](no-cms.md#gone).',
])('a planted loss is found: %s', (text) => {
  expect(lost('docs/decisions/a.md', text)).toHaveLength(1);
});

test('what is there is not lost', () => {
  const text =
    '`data/read/`, `vite.config.ts`, `npm start`, `node scripts/run.mjs build`, `data/<emne>.yaml`, [it](no-cms.md)';
  expect(lost('docs/decisions/a.md', text)).toEqual([]);
});
