import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** The modules that the deck reads its day from, as Vite names them; they are stale when a file comes or goes. */
export const dayModules = { data: '\0virtual:day/data', slides: '\0virtual:day/slides' } as const;

/** Says that a file of the day is wanted as text. */
const asText = '?day';

/**
 * Gives the deck its day: in `virtual:day/data` the texts of data/ and data/20xx/, in `virtual:day/slides` the slides of
 * slides/ and slides/20xx/. The day lies in a folder of the project; without one in the project's root.
 */
export function day(folder = ''): Plugin {
  let root = process.cwd();
  const url = (file: string) => JSON.stringify(path.posix.join('/', folder, file));
  const names = (part: string, ending: string) =>
    namesIn(path.join(root, folder, part)).filter((name) => name.endsWith(ending));
  return {
    name: 'day',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    resolveId(id) {
      return Object.values(dayModules).find((name) => name === `\0${id}`);
    },
    load(id) {
      if (id === dayModules.data) {
        const files = names('data', '.yaml');
        // Each file is a module of its own, so that a save makes only what comes of it be made again.
        const imports = files.map((file, at) => `import text${at} from ${url(`data/${file}${asText}`)};`);
        const texts = files.map((file, at) => `${JSON.stringify(file)}: text${at}`);
        return `${imports.join('\n')}\nexport const texts = { ${texts.join(', ')} };`;
      }
      if (id === dayModules.slides) {
        const slides = names('slides', '.mdx').map((file) => {
          const place = JSON.stringify(path.join(root, folder, 'slides', file));
          return `${JSON.stringify(file)}: { path: ${place}, load: () => import(${url(`slides/${file}`)}) }`;
        });
        return `export const slides = { ${slides.join(', ')} };`;
      }
      return id.endsWith(asText)
        ? `export default ${JSON.stringify(readText(id.slice(0, -asText.length)))};`
        : undefined;
    },
  };
}

/** The files of a folder and of the years in it, "intro.mdx" and "2021/intro.mdx"; none where there is no folder. */
function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return [entry.name];
    const inYear = /^20\d{2}$/.test(entry.name) ? readdirSync(path.join(folder, entry.name)) : [];
    return inYear.map((name) => `${entry.name}/${name}`);
  });
}

/** The text of a file of the day. */
function readText(file: string): string {
  return readFileSync(file, 'utf8');
}
