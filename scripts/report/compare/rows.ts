/** Something that has another value than before, or is new, or gone: then one of the two is undefined. */
export type ChangedRow = Readonly<{ what: string; before: string | undefined; after: string | undefined }>;

/** What something is called, and how its fields are told: each a name for a person, and its value in words. */
type Told<Thing> = Readonly<{
  name: (thing: Thing) => string;
  fields: Readonly<Record<string, (thing: Thing) => string | undefined>>;
}>;

/** What is otherwise in two lists of things that are told from each other by `id`: the new, the changed, and the gone. */
export function changedRows<Thing extends { id: string }>(
  before: readonly Thing[],
  after: readonly Thing[],
  told: Told<Thing>,
): ChangedRow[] {
  const old = new Map(before.map((thing) => [thing.id, thing]));
  const now = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((thing): ChangedRow[] => {
      const was = old.get(thing.id);
      if (!was) return [{ what: told.name(thing), before: undefined, after: inFull(thing, told) }];
      return changedFields(was, thing, told.fields).map((row) => ({
        ...row,
        what: `${told.name(thing)}: ${row.what}`,
      }));
    }),
    ...before
      .filter(({ id }) => !now.has(id))
      .map((thing) => ({ what: told.name(thing), before: inFull(thing, told), after: undefined })),
  ];
}

/** The fields of one thing that are otherwise than before. */
export const changedFields = <Thing>(
  before: Thing,
  after: Thing,
  fields: Told<Thing>['fields'],
): ChangedRow[] =>
  Object.entries(fields).flatMap(([what, value]) => {
    const [was, is] = [value(before), value(after)];
    return was === is ? [] : [{ what, before: was, after: is }];
  });

const inFull = <Thing>(thing: Thing, { fields }: Told<Thing>): string =>
  Object.values(fields)
    .flatMap((value) => value(thing) ?? [])
    .join(', ');
