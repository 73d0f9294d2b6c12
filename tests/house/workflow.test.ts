import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readArguments } from '../../scripts/machine/arguments.ts';
import { editionArguments, editionOptions, finishedOption } from '../../scripts/site/edition-arguments.ts';
import { siteArguments, siteOptions } from '../../scripts/site/site-arguments.ts';

const folder = '.github/workflows';

const step = z.object({
  id: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  if: z.string().optional(),
  'continue-on-error': z.boolean().optional(),
});
const workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.enum(['read', 'write', 'none'])),
  concurrency: z.object({ group: z.string(), 'cancel-in-progress': z.literal(false) }),
  jobs: z.record(
    z.string(),
    z.object({
      permissions: z.record(z.string(), z.string()),
      if: z.string().optional(),
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

const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');

describe('publishing', () => {
  const text = read('udgiv.yml');
  const { on, permissions, jobs } = workflow.parse(parse(text));
  const build = jobs['build']?.steps ?? [];
  const publish = jobs['publish'];
  const runs = build.flatMap(({ run }) => run ?? []);

  it('the check finds a script that is not there, and an action that may change', () => {
    const planted = text
      .replace('run: npm run check', 'run: npm run tjek')
      .replace('checkout@v6', 'checkout@main');
    expect(faultsIn(planted)).toEqual(['actions/checkout@main', 'npm run tjek: package.json has no tjek']);
  });

  it('is one push, one click, code that has passed its tests, or a new day, on which a consent may have ended', () => {
    expect(on).toEqual({
      push: { branches: ['main'] },
      workflow_run: { workflows: ['Prøv koden'], types: ['completed'], branches: ['main'] },
      schedule: [{ cron: expect.any(String) as string }],
      workflow_dispatch: null,
    });
    expect(parse(read('proev.yml'))).toMatchObject({ name: 'Prøv koden' });
    expect(jobs['build']?.if).toContain("github.event.workflow_run.conclusion == 'success'");
    expect(jobs['build']?.if).toContain("github.event.workflow_run.event == 'push'");
  });

  it('waits for the check alone, and then publishes the site with every finished year and its PDFs at its own address', async () => {
    expect(text).not.toMatch(/npm (?:run )?test/);
    const [tested, checked, again, browser, built] = runs;
    expect(tested).toContain('gh run list --workflow proev.yml --branch main --event push --status success');
    expect([checked, browser]).toEqual(['npm run check -- --finished', 'node scripts/setup.mjs --browser']);
    expect(again).toMatch(/npm run check -- --finished\n$/);
    // Code that was tested before there was a page to check a file on does not know of it.
    expect(built).toBe(
      'test ! -d scripts/site/try || tjek=--tjek\nnpm run build -- --finished --archive --pdf --address "$ADDRESS" $tjek\n',
    );
    expect(existsSync('scripts/site/try')).toBe(true);
    const at = build.findIndex(({ run }) => run === built);
    expect(build[at]?.env).toEqual({ ADDRESS: '${{ steps.pages.outputs.base_url }}' });
    expect(build[at + 1]?.with?.['path']).toBe('dist');
    expect(build.find(({ id }) => id === 'pages')?.uses).toMatch(/^actions\/configure-pages@/);
    const [, command = ''] = (built ?? '').split('\n');
    const args = command
      .replace('"$ADDRESS"', 'https://eksempel.github.io/temadag')
      .replace('$tjek', '--tjek')
      .split(' ')
      .slice(4);
    const { told } = readArguments('npm run build', args, {
      ...editionOptions,
      ...finishedOption,
      ...siteOptions,
    });
    expect({ ...siteArguments(told), ...(await editionArguments(told)) }).toEqual({
      address: 'https://eksempel.github.io/temadag/',
      archive: true,
      pdfs: true,
      year: undefined,
      missing: 'refused',
    });
    expect(publish?.needs).toBe('build');
  });

  it('only the first check may fail, and what is then tried must pass', () => {
    expect(build.filter((one) => one['continue-on-error']).map(({ id }) => id)).toEqual(['check']);
    expect(build.filter((one) => one.if !== undefined).map((one) => one.if)).toEqual([
      "steps.check.outcome == 'failure'",
    ]);
  });

  it('may write pages only where it publishes them', () => {
    expect(permissions).toEqual({ contents: 'read' });
    expect(jobs['build']?.permissions).toEqual({ actions: 'read', contents: 'read', pages: 'read' });
    expect(publish?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  });

  it('uses the Node that the project names', () => {
    const [file] = build.flatMap(({ with: given }) => given?.['node-version-file'] ?? []);
    expect(file).toBe('.nvmrc');
    expect(existsSync('.nvmrc')).toBe(true);
  });
});

it('the tests of the code are run for code alone, and hold nothing back that an editor writes', () => {
  const { on, jobs } = workflow.parse(parse(read('proev.yml')));
  expect(on['push']).toEqual({
    branches: ['main'],
    'paths-ignore': ['data/*.yaml', 'data/20[0-9][0-9]/**', 'slides/**', 'public/**'],
  });
  expect(Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []))).toEqual([
    'npm test',
  ]);
});

describe('code and what editors write', () => {
  const { env } = z.object({ env: z.object({ CODE: z.string() }) }).parse(parse(read('udgiv.yml')));
  const code = env.CODE.split(' ');
  let repository: string;
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', '-c', 'core.autocrlf=false', ...args], {
      cwd: repository,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  const write = (files: Readonly<Record<string, string>>) => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.join(repository, path.dirname(name)), { recursive: true });
      writeFileSync(path.join(repository, name), content);
    }
    git('add', '-A');
    git('commit', '-qm', 'x');
    return git('rev-parse', 'HEAD').trim();
  };
  const all = () =>
    Object.fromEntries(
      git('ls-files')
        .trim()
        .split('\n')
        .map((name) => [name, readFileSync(path.join(repository, name), 'utf8')]),
    );

  beforeEach(() => {
    repository = mkdtempSync(path.join(tmpdir(), 'repository-'));
    git('init', '-q');
  });
  afterEach(() => rmSync(repository, { recursive: true, force: true }));

  const first = {
    'data/citater.yaml': 'ord',
    'data/read/files.ts': 'kode',
    'slides/intro.mdx': 'tekst',
    'slides/kaffe.mdx': 'kaffe',
    'components/slide/slide.tsx': 'kode',
    'package.json': '{}',
  };

  it('the code that passed its tests is put in place of the newest, and all that editors wrote stays', () => {
    const tested = write(first);
    rmSync(path.join(repository, 'slides/kaffe.mdx'));
    const edited = {
      'data/citater.yaml': 'uden ord',
      'data/2021/citater.yaml': 'også uden',
      'slides/ny.mdx': 'ny',
      'slides/2021/intro.mdx': 'gammel',
      'public/logo.svg': '<svg/>',
    };
    write({
      ...edited,
      'data/read/files.ts': 'rød',
      'components/ny.tsx': 'rød',
      'package.json': '{"rød":1}',
    });
    git('restore', '--source', tested, '--staged', '--worktree', '--', ...code);
    const kept = Object.entries(first).filter(([name]) => name !== 'slides/kaffe.mdx');
    expect(all()).toEqual({ ...Object.fromEntries(kept), ...edited });
    git('restore', '--source', 'HEAD', '--staged', '--worktree', '--', '.');
    expect(all()).toMatchObject({ 'components/ny.tsx': 'rød', 'data/read/files.ts': 'rød' });
  });

  it('a push is told to be without code, or with it', () => {
    const isWithoutCode = (before: string) => {
      try {
        git('diff', '--quiet', before, 'HEAD', '--', ...code);
        return true;
      } catch {
        return false;
      }
    };
    const start = write(first);
    const withdrawn = write({
      'data/citater.yaml': 'uden',
      'slides/intro.mdx': 'ny',
      'data/2021/film.yaml': '',
    });
    expect(isWithoutCode(start)).toBe(true);
    write({ 'slides/intro.mdx': 'nyere', 'components/slide/slide.tsx': 'ny' });
    expect(isWithoutCode(withdrawn)).toBe(false);
    expect(isWithoutCode('0'.repeat(40))).toBe(false);
  });
});
