import { asList, at, everything, isList, textAt } from './content.ts';
import { didYouMean, nearest } from './nearest.ts';
import { clock } from '../schema/clock.ts';
import { date } from '../schema/date.ts';
import { isMissing } from '../schema/reading.ts';
import { id } from '../schema/words.ts';
import { sealOf } from '../check/seal.ts';
import type { Path } from './path.ts';
import type { Content } from './yaml-text.ts';

/** Something that a file's fields say together but must not. */
export type Problem = Readonly<{
  path: Path;
  /** Follows the field's name, unless it is `whole`. */
  message: string;
  /** Whether the message is a sentence of its own, without the field's name before it. */
  whole?: boolean;
}>;

/** What must hold between fields. Reads plain content, so that it speaks also where a field is wrong; `written` is the content before the corrections of past years. */
export type Rule = (content: Content, written: Content) => Problem[];

/** No two rows of a list have the same `id`, `aar` or `navn`. */
export const noDuplicates: Rule = (content) =>
  lists(content).flatMap(({ rows, path }) =>
    ['id', 'aar', 'navn'].flatMap((key) => {
      const values = rows.map((row) => textAt(row, key).toLowerCase());
      return values.flatMap((value, index): Problem[] =>
        value && values.indexOf(value) < index
          ? [
              {
                path: [...path, index, key],
                message: `er »${textAt(rows[index] ?? '', key)}«, som en tidligere række allerede har. Hver række skal have sit eget.`,
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

/** A row of a past year is sealed, and a sealed row stands as it stood when it was sealed. */
export const pastYearsSealed: Rule = (_, written) => {
  const rows = asList(at(written, 'aar'));
  const newest = Math.max(...rows.map((row) => Number(textAt(row, 'aar')) || 0));
  return rows.flatMap((row, index): Problem[] => {
    const [year, seal] = [textAt(row, 'aar'), textAt(row, 'forsegl')];
    const path = ['aar', index, 'forsegl'];
    // A row whose year is wrong is told of that; which year it is past of is not known before.
    if (!/^\d{4}$/.test(year)) return [];
    if (seal === '' && Number(year) < newest) {
      const message = `Rækken for ${year} er ikke låst, selv om der er en nyere. Skriv »forsegl: ${sealOf(row)}« i den.`;
      return [{ path, message, whole: true }];
    }
    if (!/^[0-9a-f]{8}$/.test(seal) || seal === sealOf(row)) return [];
    const message = `Rækken for ${year} er låst og er ændret, siden den blev låst. Sæt det tilbage, og skriv en rettelse under »rettelser« i rækken.`;
    return [{ path, message, whole: true }];
  });
};

/** No row is corrected before its year. */
export const correctedInTime: Rule = (content) =>
  asList(at(content, 'aar')).flatMap((row, index) =>
    asList(at(row, 'rettelser')).flatMap((correction, number): Problem[] => {
      const [year, written] = [textAt(row, 'aar'), textAt(correction, 'hvornaar')];
      const day = date.read(written);
      if (!/^\d{4}$/.test(year) || day === undefined || day >= year) return [];
      const path = ['aar', index, 'rettelser', number, 'hvornaar'];
      return [
        { path, message: `er »${written}«, men rækken er for ${year}. Skriv den dag, rettelsen blev lavet.` },
      ];
    }),
  );

/** Every `kilde` is an id of kilder.yaml. */
export const knownSources =
  (ids: readonly string[]): Rule =>
  (content) =>
    everything(content).flatMap(({ content: value, path }): Problem[] => {
      if (path.at(-1) !== 'kilde' || typeof value !== 'string') return [];
      const written = value.trim();
      // Only a new year's row may wait for its source.
      if (written === '' || (path[0] === 'aar' && isMissing(written)) || ids.includes(written)) return [];
      const guess = didYouMean(
        nearest(
          written,
          ids.filter((one) => id.read(one) !== undefined),
        ),
      );
      return [{ path, message: `er »${written}«, men den kilde står ikke i data/kilder.yaml.${guess}` }];
    });

/** The ids in the list under `key`. */
export const idsIn = (content: Content, key: string): string[] =>
  asList(at(content, key)).map((row) => textAt(row, 'id'));

const lists = (content: Content): { rows: readonly Content[]; path: Path }[] =>
  everything(content).flatMap(({ content: rows, path }) => (isList(rows) ? [{ rows, path }] : []));
