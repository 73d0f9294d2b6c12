import type { AgendaItem } from '../../../data/programme.ts';
import { DeckMistakes } from '../deck-mistakes.ts';

/** An agenda item with the file that holds its slides; without `load` it has none. */
export type OrderedItem<Load> = Readonly<{ item: AgendaItem; file: string; load: Load | undefined }>;

/**
 * Puts slide files in the programme's order: `slides/<id>.mdx` belongs to the item with that id.
 * `folder` is where they lie, as messages name it. Throws `DeckMistakes` for a file that no item asks for.
 */
export function orderSlides<Load>(
  items: readonly AgendaItem[],
  files: Readonly<Record<string, Load>>,
  folder = 'slides/',
): OrderedItem<Load>[] {
  const byId = new Map(
    Object.entries(files).map(([path, load]) => [/([^/]+)\.mdx$/.exec(path)?.[1] ?? path, load]),
  );
  const ordered = items.map((item) => {
    const load = byId.get(item.id);
    byId.delete(item.id);
    return { item, file: `${folder}${item.id}.mdx`, load };
  });
  const ids = items.map(({ id }) => id).join(', ');
  const strangers = [...byId.keys()].map(
    (id) =>
      `${folder}${id}.mdx hører ikke til noget punkt: data/program.yaml har intet punkt med id »${id}« (der er ${ids}). ` +
      'Ret filens navn, eller tilføj punktet i programmet.',
  );
  if (strangers.length > 0) throw new DeckMistakes(strangers);
  return ordered;
}
