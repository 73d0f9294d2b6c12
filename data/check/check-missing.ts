import { asList, at, everything, textAt } from '../read/content.ts';
import { isInEdition } from '../read/edition.ts';
import { files } from '../read/files.ts';
import type { Mistake } from '../read/mistake.ts';
import { read, type DataFile } from '../read/read.ts';
import { correct } from './corrections.ts';
import { renewalsFile } from './renewals.ts';
import { isMissing } from '../schema/reading.ts';
import type { Path } from '../read/path.ts';
import type { Content } from '../read/yaml-text.ts';

/** What a new year has left to do before it can be published: fields still to be written, and what is still last year's. Never throws. */
export const checkMissing = (): Mistake[] => [...files.flatMap(unwritten), ...unrenewed()];

/** The fields of a file where »mangler« stands. */
function unwritten(file: DataFile<unknown>): Mistake[] {
  const outcome = read(file);
  if (!outcome.ok) return [];
  const { content } = correct(outcome.content ?? '');
  return everything(content).flatMap(({ content: value, path }) => {
    // What a correction tells of is told in the field that it corrects.
    if (typeof value !== 'string' || !isMissing(value) || path.includes('rettelser')) return [];
    const year = yearOf(content, path);
    if (year !== undefined && !isInEdition({ year })) return [];
    const field = String(path.at(-1));
    const when = year === undefined ? '' : ` for ${year}`;
    return [outcome.mistakeAt(path, `»${field}«${when} mangler. ${toWriteIn(file, field)}`)];
  });
}

const asPublished = 'Skriv det, som udgivelsen siger, eller »ikke oplyst«.';

const toWriteIn = (file: DataFile<unknown>, field: string): string =>
  field === 'kilde'
    ? 'Tilføj udgivelsen i data/kilder.yaml, og skriv dens id her.'
    : (file.toWrite?.(field) ?? asPublished);

/** The year of the row that a field stands in. */
function yearOf(content: Content, [list, row]: Path): number | undefined {
  if (list !== 'aar' || typeof row !== 'number') return undefined;
  return Number(textAt(asList(at(content, 'aar'))[row] ?? '', 'aar'));
}

function unrenewed(): Mistake[] {
  const outcome = renewalsFile && read(renewalsFile);
  if (!outcome?.ok) return [];
  const { year, renewals } = outcome.records;
  return renewals.map(({ what, where }, index) =>
    outcome.mistakeAt(
      ['fornyes', index, 'hvad'],
      `${what} er fra før ${year}. Se efter i ${where}, ret det, der ikke passer mere, og slet rækken her.`,
    ),
  );
}
