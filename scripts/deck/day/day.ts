import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { idsIn } from '../../../data/read/rules.ts';
import { id } from '../../../data/schema/words.ts';
import { parseYaml } from '../../../data/read/yaml-text.ts';
import { readDayText, slideText } from './day-text.ts';
import { isLeftover } from './left-by-programs.ts';
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
 * A file with a draft, by its whole path, is read as that.
 */
export function day(folder = '', drafts: ReadonlyMap<string, string> = new Map()): Plugin {
  let root = process.cwd();
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
      // A draft's file may not be there yet.
      const place = path.join(root, id);
      if (drafts.has(place)) return place.replaceAll('\\', '/');
      return Object.values(dayModules).find((name) => name === `\0${id}`);
    },
    load(id) {
      const home = { root, folder, drafts };
      if (id === dayModules.data) return dataModule(home);
      if (id === dayModules.slides) return slidesModule(home);
      if (id === dayModules.strays) return straysModule(home);
      if (id.endsWith(asText))
        return `export default ${JSON.stringify(textOf(home, id.slice(0, -asText.length)))};`;
      const isSlide = id.endsWith('.mdx') && !path.relative(at(home, 'slides'), id).startsWith('..');
      if (!isSlide) return undefined;
      // One that cannot be read is told among the strays, and has nothing to show.
      const text = slideText(id, drafts.get(path.resolve(id)));
      return typeof text === 'string' ? text : '';
    },
  };
}

/** Where a day lies: a folder of the project at `root`; and the drafts of its files. */
type Home = Readonly<{ root: string; folder: string; drafts: ReadonlyMap<string, string> }>;

const textOf = ({ drafts }: Home, file: string): ReturnType<typeof readDayText> =>
  drafts.get(path.resolve(file)) ?? readDayText(file);

const at = ({ root, folder }: Home, file: string): string => path.join(root, folder, file);

/** A file of the day as a module asks for it. */
const url = ({ folder }: Home, file: string): string => JSON.stringify(path.posix.join('/', folder, file));

const names = (home: Home, part: string, ending: string): string[] =>
  namesIn(at(home, part)).filter((name) => name.endsWith(ending));

/** The module with the texts. Each file is a module of its own, so that a save makes only what comes of it be made again. */
function dataModule(home: Home): string {
  const files = names(home, 'data', '.yaml');
  const imports = files.map(
    (file, index) => `import text${index} from ${url(home, `data/${file}${asText}`)};`,
  );
  const texts = files.map((file, index) => `${JSON.stringify(file)}: text${index}`);
  return `${imports.join('\n')}\nexport const texts = { ${texts.join(', ')} };`;
}

function slidesModule(home: Home): string {
  const slides = slideNames(home).map((file) => {
    const place = at(home, path.join('slides', file));
    const told = { path: place, draft: home.drafts.get(path.resolve(place)) };
    return `${JSON.stringify(file)}: { ...${JSON.stringify(told)}, load: () => import(${url(home, `slides/${file}`)}) }`;
  });
  return `export const slides = { ${slides.join(', ')} };`;
}

function straysModule(home: Home): string {
  const unreadable = slideNames(home).flatMap((file) => {
    const place = at(home, `slides/${file}`);
    const text = slideText(place, home.drafts.get(path.resolve(place)));
    return typeof text === 'string' ? [] : [{ file: `slides/${file}`, path: '', found: '', ...text }];
  });
  // What a slide file should be called hangs on the programme.
  const programmes = names(home, 'data', 'program.yaml').map(
    (file) => `import ${url(home, `data/${file}${asText}`)};`,
  );
  return `${programmes.join('\n')}
export const strays = ${JSON.stringify(strays(home))};
export const unreadable = ${JSON.stringify(unreadable)};`;
}

function slideNames(home: Home): string[] {
  const refused = strays(home).map(({ mistake }) => mistake.file);
  const drafted = [...home.drafts.keys()]
    .map((file) => path.relative(at(home, 'slides'), file).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.mdx') && !name.startsWith('..'));
  const all = new Set([...names(home, 'slides', '.mdx'), ...drafted]);
  return [...all].filter((name) => !refused.includes(`slides/${name}`));
}

function strays(home: Home) {
  const idsOf = (year: string): string[] => {
    const text = textOf(home, at(home, path.posix.join('data', year, 'program.yaml')));
    return typeof text === 'string' ? idsIn(parseYaml(text, '').content ?? '', 'punkter').filter(isId) : [];
  };
  const folder = path.join(home.root, home.folder);
  return [...straysInData(folder), ...straysInSlides(folder, idsOf)];
}

/** An id that is none is told as that, and names no file. */
const isId = (text: string): boolean => id.read(text) !== undefined;

/** The files of a folder and of the years in it, "intro.mdx" and "2021/intro.mdx"; none where there is no folder. */
export function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return isLeftover(entry.name) ? [] : [entry.name];
    const inYear = /^20\d{2}$/.test(entry.name) ? readdirSync(path.join(folder, entry.name)) : [];
    return inYear.filter((name) => !isLeftover(name)).map((name) => `${entry.name}/${name}`);
  });
}
