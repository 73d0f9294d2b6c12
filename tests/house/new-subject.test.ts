import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asList } from '../../data/read/content.ts';
import { sealOf } from '../../data/check/seal.ts';
import { parseYaml } from '../../data/read/yaml-text.ts';
import { copyProject } from '../support/scratch-project.ts';

const description = `hjaelp: En række pr. år.
aarstal:
  begyndt: Året, telefonen åbnede.
felter:
  besvarede:
    navn: besvarede opkald
    enhed: opkald
    er: piger + drenge
    skrives: altid
  piger:
    navn: opkald fra piger
    kort: Piger
    enhed: opkald
    kan_skjules: ja
  drenge:
    navn: opkald fra drenge
    kort: Drenge
    enhed: opkald
    kan_skjules: ja
  andele.piger:
    navn: opkald fra piger
    kort: Piger
    er: piger af besvarede
  andele.drenge:
    navn: opkald fra drenge
    kort: Drenge
    er: drenge af besvarede
  stigning_i_besvarede:
    navn: ændring i besvarede opkald
    er: stigning i besvarede
    skrives: aldrig
`;

const row = (year: number, fields: string) => `  - aar: ${year}\n    kilde: temadag-side-4\n${fields}`;

/** Rows, all but the newest with their seals. */
const rows = (...all: readonly string[]): string =>
  all
    .map((one, index) => {
      const [content = ''] = asList(parseYaml(one, 'x').content ?? '');
      return index === all.length - 1 ? one : `${one}    forsegl: ${sealOf(content)}\n`;
    })
    .join('');

const calls = `begyndt: 1987\naar:\n${rows(
  row(2020, '    besvarede: 400\n    piger: 240\n    drenge: 160\n'),
  row(2021, '    besvarede: 500\n    piger: 300\n    drenge: 200\n'),
)}`;

const tenYears = Array.from({ length: 10 }, (_, index) => row(2012 + index, `    ventetid: ${20 - index}\n`));

const waiting = `hjaelp: En række pr. år.
felter:
  ventetid:
    navn: minutters ventetid
    enhed: minutter
    skrives: altid
`;

const slide = `
<Slide id="opkald" of={opkald} layout="finding" written="2021">

### {besvarede} opkald i {aar}

<ColumnChart of={alle_aar.besvarede} />

<KeyFigure of={piger}>fra piger, <Change of={besvarede} dated /> i alt</KeyFigure>

<Notes>
  <Claim that="stiger" of={opkald.besvarede}>Der kommer flere opkald.</Claim>
</Notes>

</Slide>

<Slide id="ventetid">

### Så længe venter børnene

<LineChart of={ventetid_1.alle_aar.ventetid} />

<Notes>
Sig det roligt.
</Notes>

</Slide>
`;

// The steps follow each other, as they do for the person who brings a subject.
describe('a subject that is brought by its own files alone', { concurrent: false, timeout: 240_000 }, () => {
  let project: string;
  const text = (file: string): string => readFileSync(path.join(project, file), 'utf8');
  const put = (file: string, all: string): void => writeFileSync(path.join(project, file), all);
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', ...args], {
      cwd: project,
      encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
  };

  beforeAll(async () => {
    project = await copyProject();
    put('data/opkald.felter.yaml', description);
    put('data/opkald.yaml', calls);
    put('data/ventetid_1.felter.yaml', waiting);
    put('data/ventetid_1.yaml', `aar:\n${rows(...tenYears)}`);
    put('slides/intro.mdx', text('slides/intro.mdx') + slide);
  });
  afterAll(() => rmSync(project, { recursive: true }));

  it('has its figures listed with their slides', () => {
    const { status, said } = run('check');
    expect({ status, said: status === 0 ? '' : said }).toEqual({ status: 0, said: '' });
    expect(said).toMatch(
      /opkald\.2021\.besvarede +\{opkald\.besvarede\} +500 opkald +Børns Vilkår, side 4 +opkald/,
    );
    expect(said).toMatch(/opkald\.2021\.andele\.piger +\{opkald\.andele\.piger\} +60 pct\./);
    expect(said).toMatch(/opkald\.2021\.stigning_i_besvarede +\S+ +25 pct\./);
    expect(said).toMatch(/ventetid_1\.2012\.ventetid +– +20 minutter/);
  });

  it('is shown on the slide, in its chart, and in »Kilder og metode«', () => {
    const { status } = run('build');
    expect(status).toBe(0);
    const page = text('dist/index.html');
    expect(page).toContain('<data value="500"');
    expect(page).toContain('en stigning på ');
    expect(page.replaceAll(/<[^>]*>/g, '')).toContain(
      'Antallet af besvarede opkald gik fra 400 i 2020 til 500 i 2021.',
    );
    const section = page.slice(page.indexOf('id="opkald"'));
    const table = section.slice(section.indexOf('<tbody'), section.indexOf('</tbody'));
    expect([...table.matchAll(/<data value="(\d+)"/g)].map(([, value]) => value)).toEqual([
      '240',
      '160',
      '400',
      '300',
      '200',
      '500',
    ]);
    const method = page.slice(page.indexOf('kilder-og-metode'));
    expect(method).toContain('besvarede opkald');
    expect(method).toContain('Ventetid 1');
  });

  it('is told of with line, column and the nearest where a slide misspells one of its fields', () => {
    put('slides/intro.mdx', text('slides/intro.mdx').replace('{besvarede} opkald i', '{besvaret} opkald i'));
    const line =
      text('slides/intro.mdx')
        .split('\n')
        .findIndex((one) => one.includes('{besvaret}')) + 1;
    const { status, said } = run('check');
    expect(status).toBe(1);
    expect(said).toContain(`slides/intro.mdx:${line}:6 »besvaret« findes ikke. Mente du »besvarede«?`);
    put('slides/intro.mdx', text('slides/intro.mdx').replace('{besvaret}', '{besvarede}'));
  });

  it('is told of to editor programs once the deck is served', async () => {
    const server = spawn(process.execPath, ['scripts/run.mjs', 'start', '--no-open'], { cwd: project });
    await expect.poll(() => existsSync(path.join(project, 'data/schema/opkald.schema.json'))).toBe(true);
    server.kill();
    const { properties } = JSON.parse(text('data/schema/opkald.schema.json')) as {
      properties: { aar: { items: { properties: Record<string, object> } } };
    };
    expect(Object.keys(properties.aar.items.properties)).toEqual([
      'aar',
      'kilde',
      'besvarede',
      'piger',
      'drenge',
      'andele',
      'rettelser',
      'forsegl',
    ]);
  });

  it('is refused where its sum is wrong', () => {
    put('data/opkald.yaml', text('data/opkald.yaml').replace('drenge: 200', 'drenge: 201'));
    expect(run('check').said).toContain(
      '300 + 201 = 501, men der står 500. I 2021 skal »piger« og »drenge« tilsammen være »besvarede«. Ret det tal, der er forkert.',
    );
    put('data/opkald.yaml', text('data/opkald.yaml').replace('drenge: 201', 'drenge: 200'));
  });

  it('gets its row in the new year', () => {
    expect(run('new-year', '2022').said).toContain('»besvarede« for 2022 mangler');
    expect(text('data/opkald.yaml')).toMatch(
      /forsegl: \w{8}\n\n {2}- aar: 2022\n {4}kilde: mangler\n {4}besvarede: mangler\n {4}piger: mangler\n {4}drenge: mangler\n$/,
    );
    expect(text('data/ventetid_1.yaml')).toContain(
      '- aar: 2022\n    kilde: mangler\n    ventetid: mangler\n',
    );
  });
});
