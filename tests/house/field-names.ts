import ts from 'typescript';
import type { ProjectFile } from './read-imports.ts';

/** Where code names one of these fields, by an identifier or as a whole text: a sentence each, with file and line. */
export function namedFields(files: readonly ProjectFile[], fields: readonly string[]): string[] {
  const names = new Set(fields.flatMap((field) => [field, ...field.split('.')]));
  return files.flatMap(({ path, text }) => {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      const isName = ts.isIdentifier(node) || ts.isStringLiteralLike(node);
      if (isName && node.text.split('.').some((word) => names.has(word))) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        found.push(`${path}:${line + 1} nævner feltet »${node.text}«, som kun emnets egne filer skal kende.`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}
