/** What stands under a name in a table; undefined for what every object has beside what was put in it, as `constructor`. */
export const entryOf = <Entry>(
  table: Readonly<Partial<Record<string, Entry>>>,
  name: string,
): Entry | undefined => (Object.hasOwn(table, name) ? table[name] : undefined);
