import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readArguments } from './arguments.ts';
import { siteArguments, siteOptions } from './site-arguments.ts';

const folder = '.github/workflows';

const step = z.object({
  id: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.enum(['read', 'write', 'none'])),
  concurrency: z.object({ group: z.string(), 'cancel-in-progress': z.literal(false) }),
  jobs: z.record(
    z.string(),
    z.object({
      permissions: z.record(z.string(), z.string()),
      steps: z.array(step),
      needs: z.string().optional(),
    }),
  ),
});

/** What is wrong with a workflow: a script that package.json lacks, an action that isn't official or pinned. */
function faultsIn(text: string): string[] {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const steps = Object.values(workflow.parse(parse(text)).jobs).flatMap((job) => job.steps);
  return steps.flatMap(({ run = '', uses }) => [
    ...[...run.matchAll(/\bnpm (?:run )?([\w:-]+)/g)].flatMap(([command, name = '']) =>
      name in scripts ? [] : [`${command}: package.json has no ${name}`],
    ),
    ...(uses === undefined || /^actions\/[\w-]+@v\d+$/.test(uses) ? [] : [uses]),
  ]);
}

it.each(readdirSync(folder))(
  '%s calls scripts that are there, and official actions of one major version',
  (name) => {
    expect(faultsIn(readFileSync(path.join(folder, name), 'utf8'))).toEqual([]);
  },
);

describe('publishing', () => {
  const text = readFileSync(path.join(folder, 'udgiv.yml'), 'utf8');
  const { on, permissions, jobs } = workflow.parse(parse(text));
  const build = jobs['build']?.steps ?? [];
  const publish = jobs['publish'];

  it('the check finds a script that is not there, and an action that may change', () => {
    const planted = text.replace('npm test', 'npm run proev').replace('checkout@v6', 'checkout@main');
    expect(faultsIn(planted)).toEqual(['actions/checkout@main', 'npm run proev: package.json has no proev']);
  });

  it('is one push, or one click', () => {
    expect(on).toEqual({ push: { branches: ['main'] }, workflow_dispatch: null });
  });

  it('publishes nothing before all is tried, and then the site with every year and its PDFs at its own address', () => {
    const runs = build.flatMap(({ run }) => run ?? []);
    expect(runs).toEqual(['npm test', 'npm run build -- --archive --pdf --address "$ADDRESS"']);
    const [, , , tested = {}, built = {}, uploaded = {}] = build;
    expect([tested.run, built.run, uploaded.with?.['path']]).toEqual([...runs, 'dist']);
    expect(built.env).toEqual({ ADDRESS: '${{ steps.pages.outputs.base_url }}' });
    expect(build.find(({ id }) => id === 'pages')?.uses).toMatch(/^actions\/configure-pages@/);
    const args = (runs[1] ?? '').replace('"$ADDRESS"', 'https://eksempel.github.io/temadag').split(' ');
    const { told } = readArguments('npm run build', args.slice(3), siteOptions);
    expect(siteArguments({ ...told, year: undefined })).toEqual({
      address: 'https://eksempel.github.io/temadag/',
      archive: true,
      pdfs: true,
    });
    expect(publish?.needs).toBe('build');
  });

  it('may write pages only where it publishes them', () => {
    expect(permissions).toEqual({ contents: 'read' });
    expect(jobs['build']?.permissions).toEqual({ contents: 'read', pages: 'read' });
    expect(publish?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  });

  it('uses the Node that the project names', () => {
    const [file] = build.flatMap(({ with: given }) => given?.['node-version-file'] ?? []);
    expect(file).toBe('.nvmrc');
    expect(existsSync('.nvmrc')).toBe(true);
  });
});
