import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { idsIn } from '../../../data/read/rules.ts';
import { parseYaml } from '../../../data/read/yaml-text.ts';
import { readDayText, slideText } from './day-text.ts';
import { straysInData, straysInSlides } from './strays.ts';

/** The modules that the deck reads its day from, as Vite names them; they are stale when a file comes or goes. */
export const dayModules = {
  data: '\0virtual:day/data',
  slides: '\0virtual:day/slides',
  strays: '\0virtual:day/strays',
} as const;

/** Says that a file of the day is wanted as text. */
const asText = '?day';

/**
 * Gives the deck its day: in `virtual:day/data` the texts of data/ and data/20xx/, in `virtual:day/slides` the slides of
 * slides/ and slides/20xx/, in `virtual:day/strays` what lies there that is none of them. The day lies in a folder of the project; without one in the project's root.
 */
export function day(folder = ''): Plugin {
  let root = process.cwd();
  const url = (file: string) => JSON.stringify(path.posix.join('/', folder, file));
  const names = (part: string, ending: string) =>
    namesIn(path.join(root, folder, part)).filter((name) => name.endsWith(ending));
  const at = (file: string) => path.join(root, folder, file);
  const isSlide = (id: string) => id.endsWith('.mdx') && !path.relative(at('slides'), id).startsWith('..');
  const programmeOf = (year: string) => path.posix.join('data', year, 'program.yaml');

  const strays = () => {
    const idsOf = (year: string): string[] => {
      const text = readDayText(at(programmeOf(year)));
      return typeof text === 'string' ? idsIn(parseYaml(text, '').content ?? '', 'punkter') : [];
    };
    const home = path.join(root, folder);
    return [...straysInData(home), ...straysInSlides(home, idsOf)];
  };

  const slideNames = () => {
    const refused = strays().map(({ mistake }) => mistake.file);
    return names('slides', '.mdx').filter((name) => !refused.includes(`slides/${name}`));
  };

  const straysModule = (): string => {
    const unreadable = slideNames().flatMap((file) => {
      const text = slideText(at(`slides/${file}`));
      return typeof text === 'string' ? [] : [{ file: `slides/${file}`, path: '', found: '', ...text }];
    });
    // What a slide file should be called hangs on the programme.
    const programmes = names('data', 'program.yaml').map((file) => `import ${url(`data/${file}${asText}`)};`);
    return `${programmes.join('\n')}
export const strays = ${JSON.stringify(strays())};
export const unreadable = ${JSON.stringify(unreadable)};`;
  };

  return {
    name: 'day',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    // The bundler alone has no config.
    options({ cwd }) {
      root = cwd ?? root;
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
        const slides = slideNames().map((file) => {
          const place = JSON.stringify(path.join(root, folder, 'slides', file));
          return `${JSON.stringify(file)}: { path: ${place}, load: () => import(${url(`slides/${file}`)}) }`;
        });
        return `export const slides = { ${slides.join(', ')} };`;
      }
      if (id === dayModules.strays) return straysModule();
      if (id.endsWith(asText))
        return `export default ${JSON.stringify(readDayText(id.slice(0, -asText.length)))};`;
      if (!isSlide(id)) return undefined;
      // One that cannot be read is told among the strays, and has nothing to show.
      const text = slideText(id);
      return typeof text === 'string' ? text : '';
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
