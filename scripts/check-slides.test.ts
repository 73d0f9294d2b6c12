import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject } from '../tests/support/scratch-project.ts';

let project: string;
beforeAll(async () => {
  project = await copyProject();
});
afterAll(() => rmSync(project, { recursive: true }));

const right = `# Tal

Der var {bisiddersager.nye} sager i {bisiddersager.aar}, og {program.slagord}.

<KeyFigure of={bisiddersager.nye}>sager</KeyFigure>

<Claim that="stiger" of={bisiddersager.nye}>Tallet stiger.</Claim> Herfra: {naeste.titel}.

<Slide id="et" of={bisiddersager}>

### {nye} i {aar}, {andele.kommunen}

<ColumnChart of={alle_aar.nye} />

<KeyFigure of={foer.nye}>sager, <Change of={nye} />, {underretninger.procentgrundlag}</KeyFigure>

</Slide>

<Slide id="to" of={underretninger}>

### {procentgrundlag} i {aar}

<Ranking of={problemstillinger} />

<LineChart of={alle_aar.procentgrundlag} />

</Slide>
`;

function check(slides: Record<string, string>): { status: number | null; output: string } {
  const folder = path.join(project, 'prøve');
  mkdirSync(folder);
  const files = {
    ...slides,
    'tsconfig.json': JSON.stringify({
      extends: '../tsconfig.json',
      include: ['*.mdx', '../scripts/**/*.d.ts'],
    }),
  };
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join('..', 'scripts', 'check-slides.mjs'), '-p', '.'],
      { cwd: folder, encoding: 'utf8' },
    );
    return { status, output: stdout + stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('et slide med en fejl bliver fundet, med fil, linje og tegn', () => {
  let run: ReturnType<typeof check>;

  beforeAll(() => {
    run = check({
      'egenskab.mdx': `# Tal\n\n<KeyFigure of="mange">sager</KeyFigure>\n`,
      'tal.mdx': `Der var {bisiddersager.nyee} sager.\n`,
      'emne.mdx': `Der var {bisidersager.nye} sager.\n`,
      'del.mdx': `# Tal\n\n<KeyFigur of={bisiddersager.nye}>sager</KeyFigur>\n`,
      'dybt.mdx': `<Notes>\n\nSig {bisiddersager.foer.andele.komunen}.\n\n</Notes>\n`,
      'diagram.mdx': `<ShareBar title="Hvor" finding={<>{bisiddersager.andele.komunen} af dem.</>} of={bisiddersager.andele} />\n`,
      'eget.mdx': `<Slide id="x" of={bisiddersager}>\n\n# Tal\n\nDer var {nyee} sager.\n\n</Slide>\n`,
      'emnet.mdx': `<Slide id="x" of={bisiddersager.nye}>\n\n# Tal\n\nDer var {foer.nyee}.\n\n</Slide>\n`,
      'ord.mdx': `<Claim that="stigerr" of={bisiddersager.nye}>Tallet stiger.</Claim>\n`,
      'syntaks.mdx': `# Tal\n\nHer er {1 +\n`,
      'lukket.mdx': `# Tal\n\n<div>\n\nEn åben kasse\n`,
      'rigtig.mdx': right,
    });
  });

  it.each([
    ['en egenskab af en forkert slags', 'egenskab.mdx(3,12): error TS2322'],
    ['et tal der er stavet forkert', 'tal.mdx(1,24): error TS2551'],
    ['et emne der er stavet forkert', 'emne.mdx(1,10): error TS2304'],
    ['en del som ingen kender', 'del.mdx(3,2): error TS2551'],
    ['et tal i en gruppe i talernoterne', 'dybt.mdx(3,32): error TS2551'],
    ['et tal i det, der siges om et diagram', 'diagram.mdx(1,57): error TS2551'],
    ['et af emnets egne tal, der er stavet forkert', 'eget.mdx(5,10): error TS2'],
    ['et tal fra året før, der er stavet forkert', 'emnet.mdx(5,15): error TS2'],
    ['et emne, der er et tal', 'emnet.mdx(1,15): error TS2322'],
    ['en påstand, der ikke findes', 'ord.mdx(1,8): error TS2820'],
    ['et udtryk der ikke er lukket', 'syntaks.mdx:3:8 Her står et {, som aldrig bliver lukket.'],
    ['et element der ikke er lukket', 'lukket.mdx:3:1 <div> bliver aldrig lukket.'],
  ])('%s', (_name, place) => {
    expect(run.output).toContain(place);
  });

  it('ender rødt, og siger intet om det slide der er rigtigt', () => {
    expect(run.status).not.toBe(0);
    expect(run.output).not.toContain('rigtig.mdx');
  });
});

it('en fejl i MDX alene er nok til at ende rødt', () => {
  expect(check({ 'syntaks.mdx': `# Tal\n\nHer er {1 +\n` }).status).toBe(1);
});

it('slides uden fejl ender grønt og tavst', () => {
  expect(check({ 'rigtig.mdx': right })).toEqual({ status: 0, output: '' });
});
