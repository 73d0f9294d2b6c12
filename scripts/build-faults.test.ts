import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyProject } from './scratch-project.ts';

const figures = `export const about = { id: 'x', name: 'sager', unit: 'pct.', period: { year: 2021 }, base: undefined, sources: [] };
export const rise = { ...about, status: 'given', value: 35 };
export const open = { ...about, status: 'not stated' };
`;

const first = `import { Claim, Slide, isExplainedFor, isFalling, isRising } from '../components/index.ts';
${figures}
<Slide id="et" layout="finding">

### Fald

Der var <Claim that={isFalling(rise)} year={2021}>et stort fald</Claim> blandt de 13-årige.

<Claim that={isRising(open)} year={2021}>Det stiger vist.</Claim>

</Slide>
`;

const second = `import { Background, Claim, Slide, isRising } from '../components/index.ts';
${figures}
<Slide id="to" layout="finding">

### Stigning

<Background>
  <Claim that={isRising(rise)} year={2020}>Stigningen skyldes kampagner</Claim>, mener tre ud af fire.
</Background>

</Slide>

<Slide id="to" layout="finding">

### Igen

<p style={{ color: 'red' }}>Rød</p>

</Slide>
`;

// After the rest, so that every line keeps its number.
const opening = "\n<Opening />\n\nimport { Opening } from '../components/index.ts';\n";

let project: string;
let names: string[];
let run: { status: number | null; said: string[] };

beforeAll(async () => {
  project = await copyProject();
  const slides = path.join(project, 'slides');
  names = readdirSync(slides).slice(0, 2);
  rmSync(slides, { recursive: true });
  mkdirSync(slides);
  [first, second].forEach((mdx, index) =>
    writeFileSync(path.join(slides, names[index] ?? ''), mdx + opening),
  );
  const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'build'], {
    cwd: project,
    encoding: 'utf8',
  });
  run = { status, said: stderr.trim().split('\n') };
});

afterAll(() => rmSync(project, { recursive: true }));

it('one build tells of every claim, number and style that is wrong in every slide file, and builds nothing', () => {
  const [one, two] = names.map((name) => `slides/${name}`);
  expect(run.status).toBe(1);
  expect(run.said.toSorted()).toEqual(
    [
      `${one}:10 Slidet »et«: »et stort fald« holder ikke: »sager« var 35 pct. i 2021. Skriv sætningen om, så den passer til tallene.`,
      `${one}:10 Slidet »et«: »13« er skrevet i teksten: »… stort fald blandt de 13-årige.«. Skriv <Value of={…} /> for et tal og <Year of={…} /> for et årstal, så det følger data.`,
      `${two}:11 Slidet »to«: »Stigningen skyldes kampagner« er skrevet til 2020, men tallene går nu til 2021. Læs sætningen igen, ret det, der ikke passer mere, og skriv year={2021}.`,
      `${two}:20 »style="color:red;"« virker kun, mens du skriver: den færdige side tillader ingen scripts, stilarter eller andres filer inde i et slide. Giv elementet en class, og skriv stilen i components/, eller brug en komponent.`,
      `${two}:16 Slidets id er »to«, som et andet slide allerede har: ${two}:6. Giv det ene et andet id.`,
    ].toSorted(),
  );
  expect(existsSync(path.join(project, 'dist'))).toBe(false);
});
