import { importsOf, targetOf, type ProjectFile } from './read-imports.ts';

type Room =
  | 'data'
  | 'data/figure'
  | 'components'
  | 'components/browser'
  | 'slides'
  | 'scripts'
  | 'scripts/edit/page'
  | 'scripts/site/try/page'
  | 'elsewhere';
type Rule = Readonly<{
  /** Whether a file may take `target`, a path of the project without extension. */
  allows: (target: string, room: Room, typeOnly: boolean) => boolean;
  /** The rule in words, after the room's name. */
  words: string;
}>;

/** What the editing page has of the server's, since it is the same in a browser. */
const inBothPlaces: readonly string[] = [
  'data/read/content',
  'scripts/edit/one-line',
  'scripts/edit/yaml/change',
];

/** What the page that checks files has of the other scripts, since it is the same in a browser. */
const inTryPageToo: readonly string[] = ['scripts/deck/day/plain-name', 'scripts/edit/yaml/line-ends'];

/** Who may import whom, as the architecture has it. */
const RULES: Readonly<Record<Exclude<Room, 'elsewhere'>, Rule>> = {
  'data/figure': {
    allows: (_target, room) => room === 'data/figure',
    words: 'henter kun fra data/figure',
  },
  data: {
    allows: (_target, room) => room === 'data' || room === 'data/figure',
    words: 'henter kun fra data',
  },
  components: {
    allows: (_target, room, typeOnly) =>
      room === 'components' || room === 'data/figure' || (room === 'data' && typeOnly),
    words: 'henter kun fra components og data/figure, og typer fra data (import type)',
  },
  'components/browser': {
    allows: (_target, room) => room === 'components/browser',
    words: 'henter kun fra components/browser og fra pakker, og ingen CSS fra pakker',
  },
  slides: {
    allows: () => false,
    words: 'henter intet: navnene er der af sig selv',
  },
  scripts: {
    allows: (_target, room) =>
      !['components/browser', 'scripts/edit/page', 'scripts/site/try/page'].includes(room),
    words: 'henter ikke fra components/browser og det, der kører i browseren (…/page)',
  },
  'scripts/edit/page': {
    allows: (target, room, typeOnly) =>
      room === 'scripts/edit/page' || typeOnly || inBothPlaces.includes(target),
    words: 'henter kun fra scripts/edit/page, typer, og det, der kan læses i en browser også',
  },
  // The whole check runs there, and charts are drawn as they are in the site.
  'scripts/site/try/page': {
    allows: (target, room) =>
      ['scripts/site/try/page', 'data', 'data/figure', 'components'].includes(room) ||
      target === 'components/browser/chart/charts' ||
      inTryPageToo.includes(target),
    words: 'henter kun fra data, components, diagrammernes tegning, og det, der kan læses i en browser også',
  },
};

/** Every import that the rules forbid, as a Danish sentence each with file and line. */
export function wrongImports(files: readonly ProjectFile[]): string[] {
  return files.flatMap((file) => {
    const room = roomOf(file.path);
    if (room === 'elsewhere') return [];
    const isTest = /\.test\.(tsx?|mjs)$/.test(file.path);
    const { allows, words } = RULES[room];
    return importsOf(file)
      .filter(({ specifier, typeOnly }) => {
        const target = targetOf(specifier, file.path);
        if (target === undefined) return room === 'components/browser' && specifier.endsWith('.css');
        const into = roomOf(target);
        if (isTest && (/^(?:data|data\/figure|scripts)$/.test(into) || target.startsWith('tests/support/')))
          return false;
        return !allows(target, into, typeOnly);
      })
      .map(
        ({ specifier, line }) => `${file.path}:${String(line)} henter ${specifier}, men ${room} ${words}.`,
      );
  });
}

function roomOf(file: string): Room {
  if (/^[^/]+\.config\.ts$/.test(file)) return 'scripts';
  const rooms = [
    ...(['components/browser', 'components', 'data/figure', 'data', 'slides'] as const),
    ...(['scripts/edit/page', 'scripts/site/try/page', 'scripts'] as const),
  ];
  return rooms.find((room) => file === room || file.startsWith(`${room}/`)) ?? 'elsewhere';
}
