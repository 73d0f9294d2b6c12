import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const root = path.dirname(import.meta.dirname);

const parts = `
export const figures = { newCases: 757 } as const;
export function Value({ of }: { of: number }) { return <data value={String(of)}>{of}</data>; }
`;

function check(slides: Record<string, string>): { status: number | null; output: string } {
  mkdirSync(path.join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(path.join(root, '.cache', 'check-slides-'));
  const files = {
    ...slides,
    'parts.tsx': parts,
    'tsconfig.json': JSON.stringify({ extends: '../../tsconfig.json', include: ['*.mdx', '*.tsx'] }),
  };
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(root, 'scripts', 'check-slides.mjs'), '-p', '.'],
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
      'egenskab.mdx': `import { Value } from './parts.tsx';\n\n# Tal\n\n<Value of="mange" />\n`,
      'tal.mdx': `import { figures, Value } from './parts.tsx';\n\n<Value of={figures.newCasse} />\n`,
      'import.mdx': `import { Valeu } from './parts.tsx';\n\n# Tal\n`,
      'fil.mdx': `import { Value } from './part.tsx';\n\n# Tal\n`,
      'komponent.mdx': `# Tal\n\n<Vaerdi of={3} />\n`,
      'syntaks.mdx': `# Tal\n\nHer er {1 +\n`,
      'lukket.mdx': `# Tal\n\n<div>\n\nEn åben kasse\n`,
      'rigtig.mdx': `import { figures, Value } from './parts.tsx';\n\n# Tal\n\n<Value of={figures.newCases} />\n`,
    });
  });

  it.each([
    ['en egenskab af en forkert slags', 'egenskab.mdx(5,8): error TS2322'],
    ['et tal der er stavet forkert', 'tal.mdx(3,20): error TS2551'],
    ['en import der er stavet forkert', 'import.mdx(1,10): error TS2724'],
    ['en fil der ikke findes', 'fil.mdx(1,23): error TS2307'],
    ['en komponent som ingen kender', 'komponent.mdx(3,2): error TS2339'],
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
  const slide = `import { figures, Value } from './parts.tsx';\n\n<Value of={figures.newCases} />\n`;
  expect(check({ 'rigtig.mdx': slide })).toEqual({ status: 0, output: '' });
});
