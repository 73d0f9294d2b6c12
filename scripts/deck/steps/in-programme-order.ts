import type { AgendaItem } from '../../../data/programme.ts';
import type { Findings } from '../findings.ts';

/** An agenda item with the file that holds its slides; without `load` it has none. */
export type OrderedItem<Load> = Readonly<{ item: AgendaItem; file: string; load: Load | undefined }>;

/**
 * Puts slide files in the programme's order: `slides/<id>.mdx` belongs to the item with that id.
 * `folder` is where they lie, as messages name it. A file that no item asks for is a mistake, and then there is no order.
 */
export function inProgrammeOrder<Load>(
  items: readonly AgendaItem[],
  files: Readonly<Record<string, Load>>,
  folder = 'slides/',
): Readonly<{ ordered: readonly OrderedItem<Load>[]; findings: Findings }> {
  const byId = new Map(
    Object.entries(files).map(([path, load]) => [/([^/]+)\.mdx$/.exec(path)?.[1] ?? path, load]),
  );
  const ids = items.map(({ id }) => id);
  const mistakes = [...byId.keys()]
    .filter((id) => !ids.includes(id))
    .map(
      (id) =>
        `${folder}${id}.mdx hører ikke til noget punkt: data/program.yaml har intet punkt med id »${id}« (der er ${ids.join(', ')}). ` +
        'Ret filens navn, eller tilføj punktet i programmet.',
    );
  const ordered = items.map((item) => ({
    item,
    file: `${folder}${item.id}.mdx`,
    load: byId.get(item.id),
  }));
  return { ordered: mistakes.length > 0 ? [] : ordered, findings: { mistakes } };
}
