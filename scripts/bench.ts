import { chromium, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import os from 'node:os';
import { readArguments } from './machine/arguments.ts';
import { openScratchProject } from '../tests/support/scratch-project.ts';

type Edit = Readonly<{ says: string; file: string; from: string; to: string; seen: string }>;

/** What is edited, and what the open slide shows once it has been. */
const edits: readonly Edit[] = [
  {
    says: 'en tekst',
    file: 'slides/intro.mdx',
    from: 'har været bisidder i',
    to: 'har nu været bisidder i',
    seen: 'document.querySelector("#bisiddersager h3").textContent.includes("har nu været")',
  },
  {
    says: 'et tal',
    file: 'data/bisiddersager.yaml',
    from: 'sager: 5.219',
    to: 'sager: 5.220',
    seen: 'document.querySelector("#bisiddersager h3 data[value=\'5220\']")',
  },
  {
    says: 'en farve',
    file: 'components/theme/tokens.css',
    from: '--ink: #221c46',
    to: '--ink: #331111',
    seen: 'getComputedStyle(document.documentElement).getPropertyValue("--ink") === "#331111"',
  },
  {
    says: 'en komponent',
    file: 'components/figure/key-figure.tsx',
    from: 'class="key-figure"',
    to: 'class="key-figure changed"',
    seen: 'document.querySelector("#bisiddersager .changed")',
  },
  {
    says: 'en fejl, der vises',
    file: 'data/bisiddersager.yaml',
    from: 'nye: 757',
    to: 'nye: 7,57',
    seen: 'document.querySelector("#mistake")',
  },
];

const rounds = 11;

/** Measures how long it takes from a file is saved until the open stage has painted it: the median of eleven saves. */
export default async function bench(args: readonly string[]): Promise<void> {
  readArguments('npm run bench', args, {});
  console.log(`Måler ${edits.length} slags rettelser, ${rounds} gange hver …`);
  const project = await openScratchProject();
  const executablePath = execFileSync(process.execPath, ['scripts/machine/find-browser.mjs'], {
    encoding: 'utf8',
  }).trim();
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(`${project.address}#/bisiddersager`);
    await page.waitForSelector('#bisiddersager canvas');
    for (const { says, file, from, to, seen } of edits) {
      const times: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const painted = await whenPainted(page, seen);
        const saved = Date.now();
        const undo = await project.edit(file, from, to);
        times.push((await painted()) - saved);
        const back = await whenPainted(page, `!(${seen})`);
        await undo();
        await back();
        await page.waitForTimeout(200);
      }
      console.log(`  ${says.padEnd(28)} ${String(median(times)).padStart(4)} ms`);
    }
    const processor = `${os.cpus()[0]?.model.trim() ?? 'ukendt processor'}, ${os.cpus().length} kerner`;
    console.log(`Målt på ${processor}, Node ${process.version}, Chromium ${browser.version()}.`);
  } finally {
    await browser.close();
    await project.close();
  }
}

/** Starts watching for something to be painted; the answer waits for it and gives the time (ms) it was. */
async function whenPainted(page: Page, expression: string): Promise<() => Promise<number>> {
  await page.evaluate(
    `window.painted = new Promise((resolve) => {
      const look = () => (${expression}) ? requestAnimationFrame(() => setTimeout(() => resolve(Date.now()))) : setTimeout(look);
      look();
    }); null`,
  );
  return () => page.evaluate('window.painted');
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
