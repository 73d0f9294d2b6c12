import { importsOf, targetOf, type ProjectFile } from './read-imports.ts';

/**
 * The circles of files that import each other, types included: each as the names of its files in order, "a.ts → b.ts →
 * a.ts". Of circles that share a file, one is told at a time.
 */
export function circles(files: readonly ProjectFile[]): string[] {
  const names = new Map(files.map(({ path }) => [withoutEnding(path), path]));
  const imports = new Map(
    files.map((file) => [
      file.path,
      importsOf(file).flatMap(({ specifier }) => names.get(targetOf(specifier, file.path) ?? '') ?? []),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    const from = way.indexOf(file);
    if (from >= 0) found.push([...way.slice(from), file].join(' → '));
    if (from >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const { path } of files) walk(path, []);
  return found;
}

const withoutEnding = (path: string): string => path.replace(/\.(tsx?|mjs)$/, '');
