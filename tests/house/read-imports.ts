import path from 'node:path/posix';
import ts from 'typescript';

/** A file of the project: its path from the top, with forward slashes, and its text. */
export type ProjectFile = Readonly<{ path: string; text: string }>;

/** An import: what it names, its line from 1, and whether only types come with it. */
export type Import = Readonly<{ specifier: string; line: number; typeOnly: boolean }>;

/** The path from the top that a specifier leads to, without a script's extension; undefined for a package. */
export function targetOf(specifier: string, from: string): string | undefined {
  const plain = specifier.replace(/\?.*$/, '').replace(/\.(ts|tsx|mjs|js)$/, '');
  if (plain.startsWith('/')) return plain.slice(1);
  return plain.startsWith('.') ? path.join(path.dirname(from), plain) : undefined;
}

/** What a file imports, re-exports or names as a type. */
export function importsOf({ path: file, text }: ProjectFile): Import[] {
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
