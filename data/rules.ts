import { didYouMean, nearest } from './nearest.ts';
import { clock } from './schema/clock.ts';
import type { Content, Path } from './yaml-text.ts';

/** Something that a file's fields say together but must not; the message follows the field's name. */
export type Problem = Readonly<{ path: Path; message: string }>;

/** What must hold between fields. Reads plain content, so that it speaks also where a field is wrong. */
export type Rule = (content: Content) => Problem[];

type Named = Readonly<{ key: string; value: string; path: Path }>;

/** No two rows of a list have the same `id` or the same `aar`. */
export const noDuplicates: Rule = (content) =>
  lists(content).flatMap(({ rows, path }) =>
    ['id', 'aar'].flatMap((key) => {
      const values = rows.map((row) => textAt(row, key));
      return values.flatMap((value, index): Problem[] =>
        value && values.indexOf(value) < index
          ? [
              {
                path: [...path, index, key],
                message: `er »${value}«, som en tidligere række allerede har. Hver række skal have sit eget.`,
              },
            ]
          : [],
      );
    }),
  );

/** Every item of the programme begins later than the one before, and the day ends after the last. */
export const timesRise: Rule = (content) => {
  const starts = asList(at(content, 'punkter')).map((item, index) => ({
    written: textAt(item, 'start'),
    path: ['punkter', index, 'start'],
    order: 'Punkterne skal stå i dagens rækkefølge.',
  }));
  const end = {
    written: textAt(content, 'slut'),
    path: ['slut'],
    order: 'Dagen slutter efter sit sidste punkt.',
  };
  const times = [...starts, end].flatMap((time) => {
    const minutes = clock.read(time.written);
    return minutes === undefined ? [] : [{ ...time, minutes }];
  });
  return times.flatMap(({ written, path, minutes, order }, index): Problem[] => {
    const before = times[index - 1];
    if (before === undefined || minutes > before.minutes) return [];
    return [{ path, message: `er »${written}«, men punktet før begynder »${before.written}«. ${order}` }];
  });
};

/** Every `kilde` is an id of kilder.yaml. */
export const knownSources =
  (ids: readonly string[]): Rule =>
  (content) =>
    texts(content).flatMap(({ key, value, path }): Problem[] =>
      key === 'kilde' && value && !ids.includes(value)
        ? [
            {
              path,
              message: `er »${value}«, men den kilde står ikke i data/kilder.yaml.${didYouMean(nearest(value, ids))}`,
            },
          ]
        : [],
    );

/** The list under `key` has a row for each of these ids. */
export const hasIds =
  (key: string, ids: readonly string[]): Rule =>
  (content) => {
    const present = idsIn(content, key);
    return ids
      .filter((id) => !present.includes(id))
      .map((id) => ({ path: [key], message: `mangler »${id}«, som et slide viser.` }));
  };

/** The ids in the list under `key`. */
export const idsIn = (content: Content, key: string): string[] =>
  asList(at(content, key)).map((row) => textAt(row, 'id'));

const isList = (content: Content): content is readonly Content[] => Array.isArray(content);

const isRecord = (content: Content): content is Readonly<{ [key: string]: Content }> =>
  typeof content === 'object' && !isList(content);

const at = (content: Content, key: string): Content => (isRecord(content) ? (content[key] ?? '') : '');

const asList = (content: Content): readonly Content[] => (isList(content) ? content : []);

function textAt(content: Content, key: string): string {
  const value = at(content, key);
  return typeof value === 'string' ? value.trim() : '';
}

function children(content: Content, path: Path): { content: Content; path: Path }[] {
  if (typeof content === 'string') return [];
  const steps = isRecord(content) ? Object.entries(content) : [...content.entries()];
  return steps.map(([step, child]) => ({ content: child, path: [...path, step] }));
}

function everything(content: Content, path: Path = []): { content: Content; path: Path }[] {
  return [
    { content, path },
    ...children(content, path).flatMap((child) => everything(child.content, child.path)),
  ];
}

const lists = (content: Content): { rows: readonly Content[]; path: Path }[] =>
  everything(content).flatMap(({ content: rows, path }) => (isList(rows) ? [{ rows, path }] : []));

const texts = (content: Content): Named[] =>
  everything(content).flatMap(({ content: value, path }) =>
    typeof value === 'string' ? [{ key: String(path.at(-1) ?? ''), value: value.trim(), path }] : [],
  );
