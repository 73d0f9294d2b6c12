import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyProject } from '../../tests/support/scratch-project.ts';

const first = `<Slide id="et" layout="finding" written="2021">

### Fald

Der var <Claim that="falder" of={bisiddersager.nye}>et stort fald</Claim> blandt de 13-årige.

<Claim that="stiger" of={bisiddersager.foer.kommunen}>Det stiger vist.</Claim>

Der var {bisiddersager.foer.kommunen} før.

</Slide>
`;

const second = `<Slide id="to" layout="finding" written="2020">

### Stigning

<Background>
  <Claim that="stiger" of={bisiddersager.familieretshuset}>Stigningen skyldes kampagner</Claim>, mener tre ud af fire.
</Background>

</Slide>

<Slide id="to" layout="finding">

### Igen

</Slide>
`;

const third = `<Slide id="tre" layout="finding">

### Rød

<p style={{ color: 'red' }}>Rød</p>

</Slide>
`;

// After the rest, so that every line keeps its number.
const opening = '\n<Opening />\n';

let project: string;
let names: string[];
let run: { status: number | null; said: string[] };

beforeAll(async () => {
  project = await copyProject();
  const slides = path.join(project, 'slides');
  names = readdirSync(slides)
    .filter((name) => name.endsWith('.mdx'))
    .slice(0, 3);
  rmSync(slides, { recursive: true });
  mkdirSync(slides);
  [first, second, third].forEach((mdx, index) =>
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
  const [one, two, three] = names.map((name) => `slides/${name}`);
  expect(run.status).toBe(1);
  expect(run.said.toSorted()).toEqual(
    [
      `${one}:5:9 Slidet »et«: »et stort fald« holder ikke: »nye bisiddersager« var 674 sager i 2020, og »nye bisiddersager« var 757 sager i 2021. Slet sætningen, eller lad tallet selv sige det: <Change of={bisiddersager.stigning_i_nye} dated />.`,
      `${one}:5 Slidet »et«: »13« er skrevet i teksten: »… stort fald blandt de 13-årige.«. Skriv tallets eller årets navn fra data mellem { og }, så det følger data. Tæller det ikke noget, som et telefonnummer eller en alder, så skriv det i anførselstegn: {"116 111"}.`,
      `${one}:9:10 »nye bisiddersager i kommunen« er ikke oplyst, så sætningen giver ikke mening. Slet den, eller skriv i stedet en, der siger det: <Claim that="ikke oplyst" of={…}>…</Claim>.`,
      `${two}:6:3 Slidet »to«: »Stigningen skyldes kampagner« er skrevet til 2020, men tallene går nu til 2021. Læs sætningen igen, og ret eller slet den, hvis den ikke passer mere. Skriv written="2021" på slidet, når alle dets sætninger er læst.`,
      `${three}:5:4 »style« kan ikke stå i <p>. Slet det; hvordan slidet ser ud, følger af det, der står på det.`,
      `${two}:11 Slidets id er »to«, som et andet slide allerede har: ${two}:1. Giv det ene et andet id.`,
    ].toSorted(),
  );
  expect(existsSync(path.join(project, 'dist'))).toBe(false);
});
