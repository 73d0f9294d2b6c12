import { asList, at, everything, isList, isRecord, textAt, textUnder, withText } from '../read/content.ts';
import { didYouMean, nearest } from '../read/nearest.ts';
import type { Problem } from '../read/rules.ts';
import { notStatedWords } from '../schema/reading.ts';
import type { Path } from '../read/path.ts';
import type { Content } from '../read/yaml-text.ts';

/** A file's content with the corrections of its rows made. */
export type Corrected = Readonly<{
  content: Content;
  /** Where the correction of a field stands that gave it its text; undefined where it was not corrected. */
  correctionOf: (path: Path) => Path | undefined;
  /** What is wrong with the corrections themselves. */
  problems: readonly Problem[];
}>;

const locked: readonly string[] = ['aar', 'rettelser', 'forsegl'];

/** Makes the corrections that stand under `rettelser` in the rows of `aar`; the rows themselves stay as written. */
export function correct(written: Content): Corrected {
  const rows = asList(at(written, 'aar'));
  const moved = new Map<string, Path>();
  const problems: Problem[] = [];
  const corrected = rows.map((row, index) =>
    asList(at(row, 'rettelser')).reduce((before: Content, correction, number) => {
      const here = ['aar', index, 'rettelser', number];
      const [field, from, to] = ['felt', 'fra', 'til'].map((key) => textAt(correction, key));
      // An empty field is told by the schema.
      if (!field || !from || !to) return before;
      const steps = stepsTo(before, field);
      const problem = problemWith(before, { field, from, to, steps });
      if (problem || !steps) {
        if (problem) problems.push({ ...problem, path: [...here, ...problem.path] });
        return before;
      }
      moved.set(keyOf(['aar', index, ...steps]), here);
      return withText(before, steps, to);
    }, row),
  );
  return {
    content: isRecord(written) && moved.size > 0 ? { ...written, aar: corrected } : written,
    correctionOf: (path) => moved.get(keyOf(path)),
    problems,
  };
}

type Attempt = Readonly<{ field: string; from: string; to: string; steps: Path | undefined }>;

function problemWith(row: Content, { field, from, to, steps }: Attempt): Problem | undefined {
  if (locked.includes(field)) return { path: ['felt'], message: `er »${field}«, som ikke kan rettes sådan.` };
  const stands = steps && textUnder(row, steps);
  if (steps === undefined || (stands === undefined && from.toLowerCase() !== notStatedWords)) {
    const guess = didYouMean(
      nearest(
        field,
        textsOf(row).map(({ name }) => name),
      ),
    );
    return { path: ['felt'], message: `er »${field}«, men det felt står ikke i rækken.${guess}` };
  }
  const now = stands ?? notStatedWords;
  if (from === to) {
    const message = `er »${to}«, som »fra« også er. Skriv det, der skulle have stået, eller slet rettelsen.`;
    return { path: ['til'], message };
  }
  if (now.toLowerCase() === from.toLowerCase()) return undefined;
  return { path: ['fra'], message: `er »${from}«, men i rækken står der »${now}«. Skriv det, der står.` };
}

/** The way from a row to a field named as in a correction: "problemstillinger.Fysisk vold.andel"; undefined where none can stand. */
function stepsTo(row: Content, field: string): Path | undefined {
  const there = textsOf(row).find(({ name }) => name === field);
  if (there) return there.path;
  // What the row does not tell yet may stand in a group, but under no text, and in no list.
  const steps = field.split('.');
  const isRoom = steps.every((_, index) => {
    const above = steps.slice(0, index).reduce(at, row);
    return isRecord(above) || (above === '' && textUnder(row, steps.slice(0, index)) === undefined);
  });
  return isRoom ? steps : undefined;
}

/** The texts of a row that a correction may name, each by its name there and with the way to it. */
const textsOf = (row: Content): Readonly<{ name: string; path: Path }>[] =>
  everything(row).flatMap(({ content, path }) =>
    typeof content === 'string' && !locked.includes(String(path[0]))
      ? [{ name: nameOf(row, path), path }]
      : [],
  );

function nameOf(row: Content, path: Path): string {
  let content = row;
  const names = path.map((step) => {
    content = isList(content) ? (content[Number(step)] ?? '') : at(content, String(step));
    return typeof step === 'number' ? textAt(content, 'navn') : step;
  });
  return names.join('.');
}

const keyOf = (path: Path): string => JSON.stringify(path);
