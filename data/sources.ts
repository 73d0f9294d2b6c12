import type { Source } from './figure/figure.ts';
import { load, sourcesFile } from './read/files.ts';
import { isMissing } from './schema/reading.ts';

let sources: ReadonlyMap<string, Source> | undefined;

/** Read when one is asked for: a file that is wrong must not be in the way of telling what else is. */
const known = (): ReadonlyMap<string, Source> =>
  (sources ??= new Map(load(sourcesFile).map((source) => [source.id, source])));

/** The source that a row names, as a list: it is empty while the row of a new year says »mangler«. Throws as `sourceOf` does. */
export const sourcesOf = (id: string): Source[] => (isMissing(id) ? [] : [sourceOf(id)]);

/** The source with this id of kilder.yaml. Throws for an unknown id, which `files.ts` has ruled out. */
export function sourceOf(id: string): Source {
  const source = known().get(id);
  if (source === undefined) throw new Error(`Kilden »${id}« står ikke i data/kilder.yaml.`);
  return source;
}
