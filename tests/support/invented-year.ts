import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './export.ts';
import { copyProject } from './scratch-project.ts';

/** A copy of the project in a git of its own, in which 2021 is kept and an invented 2022 is written. */
export type InventedYear = Readonly<{
  folder: string;
  text: (file: string) => string;
  put: (file: string, text: string) => void;
  git: (...args: string[]) => string;
}>;

/** The words of the quote that 2022 takes in, and of that which may no longer be printed. */
export const inventedQuote = 'Hun sagde det, jeg selv ville have sagt';
export const unprintedQuote = 'overrasket over, at bisidderen motiverede mig';

/**
 * Makes such a copy. No number in it is anybody's: it is there to be held against 2021, which is the last revision of its
 * git, called "foer". Its folder is to be taken away again.
 */
export async function inventYear(): Promise<InventedYear> {
  const folder = await copyProject();
  const at = (file: string) => path.join(folder, file);
  const text = (file: string) => readFileSync(at(file), 'utf8');
  const put = (file: string, all: string) => writeFileSync(at(file), all);
  const git = (...args: string[]) =>
    execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  git('init', '-q');
  git('add', '-A', '--', 'data', 'slides', 'public');
  git('commit', '-qm', 'Dagen fra 2021');
  git('tag', 'foer');
  const begun = await run(folder, ['new-year', '2022']);
  if (begun.status !== 0) throw new Error(begun.said);
  const change = (file: string, changes: readonly (readonly [RegExp | string, string])[]) =>
    put(
      file,
      changes.reduce((all, [from, to]) => {
        if (all.search(from) === -1) throw new Error(`${file}: ${String(from)} står der ikke.`);
        return all.replace(from, () => to);
      }, text(file)),
    );
  change('data/bisiddersager.yaml', filled(cases));
  change('data/underretninger.yaml', filled(notices));
  change('data/kilder.yaml', [[/\s*$/, source]]);
  change('data/program.yaml', programme);
  change('data/citater.yaml', quotes);
  change('slides/intro.mdx', sentences);
  rmSync(at('data/fornyes.yaml'));
  return { folder, text, put, git };
}

const identity = ['-c', 'user.name=x', '-c', 'user.email=x@x', '-c', 'core.autocrlf=false'];

const filled = (fields: Readonly<Record<string, string>>) =>
  Object.entries(fields).map(([field, value]) => [`${field}: mangler`, `${field}: ${value}`] as const);

const cases = {
  kilde: 'opfundet-2022',
  nye: '803',
  kommunen: '453',
  familieretshuset: '350',
  stigning_i_kommunen: 'ikke oplyst',
  stigning_i_familieretshuset: '10 pct.',
  begyndt_tidligere: 'ikke oplyst',
  aktive: 'ikke oplyst',
  siden_begyndelsen: '6.022',
};

const notices = {
  kilde: 'opfundet-2022',
  procentgrundlag: '300',
  '- navn': 'Noget opfundet',
  andel: '40 pct.',
  blandt_de_hyppigste: 'ja',
};

const source = `
  - id: opfundet-2022
    udgiver: Et opfundet sted
    titel: En opfundet udgivelse
    sted: side 1
`;

const programme = [
  ['dato: 2021-10-06', 'dato: 2022-10-05'],
  ['start: 13.00', 'start: 12.45'],
  [
    /taler:\n {6}navn: Susan Tims\n {6}titel: ikke oplyst\n {6}organisation: ikke oplyst/,
    'taler:\n      - navn: Opfundet Taler\n        titel: ikke oplyst\n        organisation: ikke oplyst\n      - navn: Anden Opfundet\n        titel: ikke oplyst\n        organisation: ikke oplyst',
  ],
] as const;

const quotes = [
  [/ {2}- id: citat-1\n[^]*?(?= {2}- id: citat-2)/, ''],
  ['samtykke: ukendt', 'samtykke:\n      hvor: [rummet]\n      trukket_tilbage: nej'],
  [
    /\s*$/,
    `\n\n  - id: citat-4\n    ord: ${inventedQuote}\n    hvem:\n      koen: barn\n      alder: 9\n    kilde: temadag-citater\n    samtykke:\n      hvor: [rummet, nettet, tryk]\n      indtil: 2099-12-31\n      trukket_tilbage: nej\n`,
  ],
] as const;

const sentences = [
  [/<ForQuote id="citat-1">[^]*?<\/ForQuote>\n/, ''],
  [
    /<Claim that="hyppigst"[^]*?<\/Claim>/,
    '<Claim that="hyppigst" of={problemstillinger}>Noget opfundet kom oftest for i {aar}</Claim>',
  ],
  [/<Claim that="ikke oplyst"[^]*?<\/Claim>\n/, ''],
  [/<Claim that="nyt navn"[^]*?<\/Claim>\n/, ''],
  [/<KeyFigure of=\{aktive\}>[^]*?<\/KeyFigure>\n/, ''],
  [/Sig til sidst, hvor mange der var i gang: \{aktive\}\.\n/, ''],
  [/ I alt var der \{aktive\} aktive bisiddersager i løbet af \{aar\}\./, ''],
  [/Udover de \{nye\}[^\n]*\n/, ''],
  ['written="2021"', 'written="2022"'],
  ['written="2021"', 'written="2022"'],
  ['Læs overskriften. Det er sager, der tælles.', 'Læs overskriften roligt. Det er sager, der tælles.'],
] as const;
