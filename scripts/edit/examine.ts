import { slides } from 'virtual:day/slides';
import { figureText } from '../../components/figure/figure-text.ts';
import type { Figure } from '../../data/figure/figure.ts';
import { checkAll } from '../../data/check/check.ts';
import { renewalsFile } from '../../data/check/renewals.ts';
import { checkMissing } from '../../data/check/check-missing.ts';
import { files, programmeFile, subjectFiles } from '../../data/read/files.ts';
import { jsonSchemas } from '../../data/read/json-schemas.ts';
import { mistakeLine, type Mistake } from '../../data/read/mistake.ts';
import { read } from '../../data/read/read.ts';
import type { Content } from '../../data/read/yaml-text.ts';
import { emptyRow } from '../../data/subjects/in-rows.ts';
import { nameForAll } from '../../data/subjects/subject.ts';
import { compile } from '../deck/compile.ts';
import type { Deck, DeckOptions, Doubted } from '../deck/deck.ts';
import { readPlaced, type ToldOfFile } from '../deck/slide-mistakes.ts';
import { yearsToBegin, type YearsToBegin } from '../year/begin-year.ts';
import { formOf, type Form, type Labels } from './form.ts';
import { labelOf, titled } from './label.ts';
import type { NamesTold } from './mdx/chips.ts';
import { namesTold } from './names-told.ts';

/** A file that is edited: what it is called, its form, and what it holds; undefined where it can't be read at all. */
export type EditedFile = Readonly<{
  name: string;
  title: string;
  form: Form;
  content: Content | undefined;
  /** The lines of a new year's row after its year; undefined where the file has no years. */
  yearLines: readonly string[] | undefined;
}>;

/** An agenda item's slide file of the newest year, "slides/intro.mdx", with the item's title. */
export type Letter = Readonly<{
  name: string;
  title: string;
  /** Whether there is one. */
  isThere: boolean;
  /** What `{naeste.titel}` is in it. */
  next: string | undefined;
}>;

/** What is found in the day, as it is on the disk or in drafts. */
export type Found = Readonly<{
  files: readonly EditedFile[];
  letters: readonly Letter[];
  years: YearsToBegin;
  /** What must be mended in the data before it can be saved. */
  mistakes: readonly Mistake[];
  missing: readonly Mistake[];
  /** What the slides say against it: sentences that no longer hold, or have to be read again. */
  ofSlides: readonly OfSlide[];
  /** The claims that they say it of. */
  doubted: readonly Doubted[];
  /** What slides can name in a sentence. */
  names: NamesTold;
  /** What stops nothing, but has to be looked at, in data and slides. */
  warnings: readonly ToldOfFile[];
  /** Every figure with what a slide says of it, by its id. */
  figures: ReadonlyMap<string, ToldFigure>;
  deck: Deck | undefined;
}>;

/** What is told of a slide file, and whether no deck can be made before it is mended. */
export type OfSlide = ToldOfFile & Readonly<{ stops: boolean }>;

/** A figure in words: "nye bisiddersager, 2021", and "757". */
export type ToldFigure = Readonly<{ name: string; text: string }>;

/** Examines the day as `npm run check` does, and says what there is to fill in. Never throws for what stands in a file. */
export async function examine(options: DeckOptions): Promise<Found> {
  const { mistakes } = checkAll();
  const missing = checkMissing();
  const ofData = new Set([...mistakes, ...missing].map(mistakeLine));
  const examined = await compile(options);
  const ofSlides = (lines: readonly string[], stops: boolean): OfSlide[] =>
    lines.filter((line) => !ofData.has(line)).map((line) => ({ ...readPlaced(line), stops }));
  return {
    files: editedFiles(),
    letters: await letters(),
    years: await yearsToBegin(),
    mistakes,
    missing,
    ofSlides: [...ofSlides(examined.mistakes, true), ...ofSlides(examined.missing, false)],
    doubted: examined.doubted,
    names: examined.figures.length === 0 ? {} : await names(examined.figures),
    warnings: examined.warnings.map(readPlaced),
    figures: new Map(
      examined.figures.map((figure) => [figure.id, { name: nameOf(figure), text: figureText(figure) }]),
    ),
    deck: examined.deck,
  };
}

const nameOf = ({ name, period }: Figure): string =>
  `${name}, ${'since' in period ? `siden ${period.since}` : period.year}`;

/** The items' slide files in the order of the programme; none while the programme can't be read. */
async function letters(): Promise<Letter[]> {
  if (!read(programmeFile).ok) return [];
  const { programme } = await import('../../data/programme.ts');
  return programme.items.map(({ id, title }, index) => ({
    name: `slides/${id}.mdx`,
    title,
    isThere: `${id}.mdx` in slides,
    next: programme.items[index + 1]?.title,
  }));
}

/** What the names stood for when the figures were last read: drafts of slides leave them as they are. */
const told = new WeakMap<readonly Figure[], NamesTold>();

async function names(figures: readonly Figure[]): Promise<NamesTold> {
  const { film, program, subjects } = await import('../../data/scope.ts');
  const { titel, velkomst, arrangoer, slagord } = program;
  const plainly = { film: { titel: film.titel }, program: { titel, velkomst, arrangoer, slagord } };
  const known = told.get(figures) ?? namesTold({ ...subjects, ...plainly }, figures);
  told.set(figures, known);
  return known;
}

function editedFiles(): EditedFile[] {
  const schemas = jsonSchemas();
  return [...(renewalsFile ? [renewalsFile] : []), ...files].flatMap((file) => {
    const own = file.name.replace(/^data\/|\.yaml$/g, '');
    const schema = schemas[`${own}.schema.json`];
    if (!schema) return [];
    const described = subjectFiles.find(({ rows }) => rows?.name === file.name)?.description;
    const outcome = described && read(described);
    const description = outcome?.ok ? outcome.records : undefined;
    const fields = description?.fields ?? {};
    const labels: Labels = new Map(
      Object.entries(fields).map(([name, { short }]) => [name, titled(nameForAll(short, fields))]),
    );
    return [
      {
        name: file.name,
        title: titles[own] ?? labelOf(own),
        form: formOf(schema, labels),
        content: read(file).content,
        yearLines: description && emptyRow(description),
      },
    ];
  });
}

/** What a file is called where its name alone would not say it. */
const titles: Readonly<Record<string, string>> = {
  fornyes: 'Årets liste',
  program: 'Programmet',
  film: 'Filmen',
};
