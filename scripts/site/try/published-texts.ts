import { stringify } from 'yaml';
import { asList, at, isRecord, textAt } from '../../../data/read/content.ts';
import { parseYaml, type Content } from '../../../data/read/yaml-text.ts';
import { withoutWithdrawn } from './without-withdrawn.ts';

/** Texts of data files by their names in data/; what is no text cannot be read. */
export type Texts = Readonly<Partial<Record<string, unknown>>>;

/** The year whose files a site shows, where that is not the newest, and the newest of which it has numbers. */
export type Published = Readonly<{ year: number | undefined; newest: number | undefined }>;

/**
 * What of the day's data may lie on the page on which anyone checks a file, by names in data/: what stands on the site as
 * well, as it is read, without notes in the files. There are no children's words in it, no rows of a year that is not
 * published, no number that was taken back afterwards, and of sources that no number is from only their names.
 */
export function publishedTexts(texts: Texts, { year, newest }: Published): Record<string, string> {
  const own = year === undefined ? '' : `${year}/`;
  const subjects = Object.keys(texts).flatMap((name) => /^(\w+)\.felter\.yaml$/.exec(name)?.[1] ?? []);
  const rows = subjects.map(
    (name) => [`${name}.yaml`, until(newest, contentOf(texts, `${name}.yaml`))] as const,
  );
  const cited = new Set(
    rows.flatMap(([, content]) => asList(at(content, 'aar')).map((row) => textAt(row, 'kilde'))),
  );
  const contents: (readonly [name: string, content: Content])[] = [
    ...['program.yaml', 'film.yaml', 'forbehold.yaml'].map(
      (name) => [name, contentOf(texts, own + name)] as const,
    ),
    ...subjects.map((name) => [`${name}.felter.yaml`, contentOf(texts, `${name}.felter.yaml`)] as const),
    ...rows,
    ['kilder.yaml', namesAlone(contentOf(texts, 'kilder.yaml'), cited)],
    ['citater.yaml', { citater: [] }],
  ];
  return Object.fromEntries(contents.map(([name, content]) => [name, stringify(content, { lineWidth: 0 })]));
}

function contentOf(texts: Texts, name: string): Content {
  const text = texts[name];
  return (typeof text === 'string' ? parseYaml(text, name).content : undefined) ?? '';
}

/** A subject without the rows of years after the newest that is published. */
const until = (newest: number | undefined, content: Content): Content =>
  isRecord(content)
    ? {
        ...content,
        aar: asList(at(content, 'aar'))
          .filter((row) => !(Number(textAt(row, 'aar')) > (newest ?? Infinity)))
          .map(withoutWithdrawn),
      }
    : content;

function namesAlone(content: Content, cited: ReadonlySet<string>): Content {
  const kilder = asList(at(content, 'kilder')).map((source) => {
    const id = textAt(source, 'id');
    return cited.has(id) ? source : { id, udgiver: 'Vises ikke her', titel: 'Vises ikke her' };
  });
  return { kilder };
}
