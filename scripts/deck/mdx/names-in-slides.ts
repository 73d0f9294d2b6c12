import { load, subjectFiles } from '../../../data/read/files.ts';
import type { Field, Fields } from '../../../data/subjects/description.ts';

/** The names that slides have from data, as a table in Markdown: how each is written, and what it is. */
export function namesInSlides(): string {
  const rows = [
    ['{program.titel}', 'dagens titel; også {program.velkomst}, {program.arrangoer} og {program.slagord}'],
    ['{film.titel}', 'filmens titel'],
    ['{naeste.titel}', 'titlen på det næste punkt i programmet'],
    ...subjectFiles.flatMap(({ name, description }) => {
      const { years, fields } = load(description);
      return [
        [`{${name}.aar}`, 'det nyeste år'],
        ...Object.entries(years).map(([field, help]) => [`{${name}.${field}}`, help]),
        ...Object.entries(fields)
          .filter(([, { text }]) => text === undefined)
          .map(([field, its]) => [
            its.entries ? `of={${name}.${field}}` : `{${name}.${field}}`,
            whatIs(its, fields),
          ]),
      ];
    }),
  ];
  return ['| navn | det er |', '| --- | --- |', ...rows.map(([name, is]) => `| \`${name}\` | ${is} |`)].join(
    '\n',
  );
}

function whatIs({ name, help, unit, entries }: Field, fields: Fields): string {
  if (entries) return `en liste til et diagram: ${help.slice(0, 1).toLowerCase()}${help.slice(1)}`;
  const said = name.replaceAll(/\{(\w+)\}/g, (_, one: string) =>
    one === 'aar' ? 'året' : (fields[one]?.text ?? one),
  );
  return unit === 'pct.' ? `${said}, i pct.` : said;
}
