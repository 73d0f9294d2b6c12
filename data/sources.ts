import type { Source } from './figure.ts';
import { load, sourcesFile } from './files.ts';

const sources = new Map(load(sourcesFile).map((source) => [source.id, source]));

/** The source with this id of kilder.yaml. Throws for an unknown id, which `files.ts` has ruled out. */
export function sourceOf(id: string): Source {
  const source = sources.get(id);
  if (source === undefined) throw new Error(`Kilden »${id}« står ikke i data/kilder.yaml.`);
  return source;
}
