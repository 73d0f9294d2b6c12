import path from 'node:path/posix';
import ts from 'typescript';

/** A file of the project: its path from the top, with forward slashes, and its text. */
export type ProjectFile = Readonly<{ path: string; text: string }>;

type Room = 'data' | 'data/figure' | 'components' | 'components/browser' | 'slides' | 'scripts' | 'elsewhere';
type Import = Readonly<{ specifier: string; line: number; typeOnly: boolean }>;
type Rule = Readonly<{
  /** Whether a file may take `target`, a path of the project without extension. */
  allows: (target: string, room: Room, typeOnly: boolean) => boolean;
  /** The rule in words, after the room's name. */
  words: string;
}>;

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
    allows: (target, room) => room === 'components/browser' && !target.endsWith('.css'),
    words: 'henter kun fra components/browser og fra pakker, og ingen CSS',
  },
  slides: {
    allows: () => false,
    words: 'henter intet: navnene er der af sig selv',
  },
  scripts: {
    allows: (_target, room) => room !== 'components/browser',
    words: 'henter ikke fra components/browser',
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
  const rooms = ['components/browser', 'components', 'data/figure', 'data', 'slides', 'scripts'] as const;
  return rooms.find((room) => file === room || file.startsWith(`${room}/`)) ?? 'elsewhere';
}

/** The path from the top that a specifier leads to, without a script's extension; undefined for a package. */
function targetOf(specifier: string, from: string): string | undefined {
  const plain = specifier.replace(/\?.*$/, '').replace(/\.(ts|tsx|mjs|js)$/, '');
  if (plain.startsWith('/')) return plain.slice(1);
  return plain.startsWith('.') ? path.join(path.dirname(from), plain) : undefined;
}

function importsOf({ path: file, text }: ProjectFile): Import[] {
  const script = file.endsWith('.mdx') ? scriptOf(text) : text;
  const source = ts.createSourceFile(file, script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const [name, typeOnly] = importedBy(node);
    if (name && ts.isStringLiteralLike(name)) {
      const { line } = source.getLineAndCharacterOfPosition(name.getStart());
      found.push({ specifier: name.text, line: line + 1, typeOnly });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function importedBy(node: ts.Node): [name: ts.Node | undefined, typeOnly: boolean] {
  if (ts.isImportDeclaration(node)) {
    return [node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword];
  }
  if (ts.isExportDeclaration(node)) return [node.moduleSpecifier, node.isTypeOnly];
  if (ts.isImportTypeNode(node))
    return [ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true];
  if (ts.isCallExpression(node) && /^import(\.meta\.glob)?$/.test(node.expression.getText()))
    return [node.arguments[0], false];
  return [undefined, false];
}

/** The lines of an MDX file that are script, at the lines where they stood; all of its prose becomes empty lines. */
function scriptOf(mdx: string): string {
  let inScript = false;
  let fence: string | undefined;
  return mdx
    .split('\n')
    .map((line) => {
      const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
      if (mark && (fence === undefined || line.trim() === fence))
        fence = fence === undefined ? mark : undefined;
      if (fence === undefined && /^(import|export)\b/.test(line)) inScript = true;
      else if (line.trim() === '' || fence !== undefined) inScript = false;
      return inScript
        ? line
        : [...line.matchAll(/\bimport\((['"])[^'"]+\1\)/g)].map(([call]) => call).join(';');
    })
    .join('\n');
}
