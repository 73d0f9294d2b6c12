import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { inert } from '../../scripts/report/markdown.ts';

const step = z.object({
  name: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const job = z.object({
  permissions: z.record(z.string(), z.string()),
  if: z.string().optional(),
  steps: z.array(step),
});
const workflow = z.object({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(z.string(), job),
});
const text = (name: string) => readFileSync(path.join('.github', 'workflows', name), 'utf8');
const [making, commenting] = ['rapport.yml', 'rapport-kommentar.yml'].map((name) =>
  workflow.parse(parse(text(name))),
);
const stepsOf = (one: typeof making) => Object.values(one?.jobs ?? {}).flatMap(({ steps }) => steps);

describe('the report of a pull request', () => {
  it('is made of what the pull request changes in what editors write, by code without any right', () => {
    expect(making?.on).toEqual({ pull_request: { paths: ['data/**', 'slides/**', 'public/**'] } });
    expect(making?.permissions).toEqual({ contents: 'read' });
    expect(Object.values(making?.jobs ?? {}).map(({ permissions }) => permissions)).toEqual([
      { contents: 'read' },
    ]);
    const [checkout] = stepsOf(making);
    expect(checkout?.with).toEqual({ 'fetch-depth': 2, 'persist-credentials': false });
    expect(stepsOf(making).flatMap(({ run }) => run ?? [])).toEqual(['npm run rapport -- --fra HEAD^1']);
    expect(stepsOf(making).at(-1)?.with).toMatchObject({ name: 'rapport', path: 'rapport' });
  });

  it('is commented by another workflow, which runs none of that code, and may do nothing but that', () => {
    expect(commenting?.on).toEqual({ workflow_run: { workflows: [making?.name], types: ['completed'] } });
    expect(commenting?.permissions).toEqual({});
    expect(Object.values(commenting?.jobs ?? {}).map(({ permissions }) => permissions)).toEqual([
      { actions: 'read', 'pull-requests': 'write' },
    ]);
    expect(stepsOf(commenting).flatMap(({ uses }) => uses?.split('@')[0] ?? [])).toEqual([
      'actions/download-artifact',
    ]);
    expect(text('rapport-kommentar.yml')).not.toMatch(/pull_request_target|checkout|npm |node /);
  });

  it('is put into no script, and asks GitHub which pull request it is of', () => {
    const runs = stepsOf(commenting).flatMap(({ run }) => run ?? []);
    expect(runs).toHaveLength(2);
    for (const run of runs) expect(run).not.toContain('${{');
    expect(runs[1]).not.toMatch(/cat |rapport\//);
    expect(stepsOf(commenting).at(-1)?.env).toEqual({
      GH_TOKEN: '${{ github.token }}',
      REPOSITORY: '${{ github.repository }}',
      OWNER: '${{ github.event.workflow_run.head_repository.owner.login }}',
      BRANCH: '${{ github.event.workflow_run.head_branch }}',
      SHA: '${{ github.event.workflow_run.head_sha }}',
    });
  });

  it('is one comment, which is written anew', () => {
    const run = stepsOf(commenting).at(-1)?.run ?? '';
    expect(run).toMatch(/--method PATCH [^\n]* -F body=@kommentar\.md\n/);
    expect(run).toContain(
      '.user.login == "github-actions[bot]" and (.body | startswith("<!-- rapport -->"))',
    );
    expect(stepsOf(commenting)[1]?.run).toContain("echo '<!-- rapport -->'");
  });
});

// The machine that comments has Linux's own tools.
if (process.platform === 'linux')
  describe('what is commented', () => {
    const { run = '' } = stepsOf(commenting)[1] ?? {};
    let folder: string;
    const commented = (conclusion = 'success') => {
      const env = { ...process.env, CONCLUSION: conclusion, RUN: 'https://github.com/kørsel' };
      execFileSync('bash', ['-e', '-o', 'pipefail', '-c', run], { cwd: folder, env, stdio: 'pipe' });
      return readFileSync(path.join(folder, 'kommentar.md'), 'utf8').split('\n');
    };
    const file = () => path.join(folder, 'rapport', 'rapport.md');

    beforeEach(() => {
      folder = mkdtempSync(path.join(tmpdir(), 'kommentar-'));
      mkdirSync(path.join(folder, 'rapport'));
    });
    afterEach(() => rmSync(folder, { recursive: true }));

    it('is what our own code has written, word for word', () => {
      const own = `# Rapport\n\n| ${inert('5.219 <b> [x](y) `z` & *w*')} | +46 |`;
      writeFileSync(file(), own);
      const [mark, ...lines] = commented();
      expect(mark).toBe('<!-- rapport -->');
      expect(lines.slice(0, 3).join('\n')).toBe(own);
      expect(lines.join('\n')).toContain('[kørslen](https://github.com/kørsel)');
    });

    it('mentions nobody, links nowhere and is no HTML, though strangers have written it', () => {
      writeFileSync(
        file(),
        'Se @octocat &#64;octocat &commat;octocat [her](https://ond.dk) ![x](http://ond.dk/x.png) <https://ond.dk> <img src=x> www.ond.dk #12 GH-3 `$(touch ond)` $(touch ond) \\[a\\]\u0001',
      );
      const [, line = ''] = commented();
      expect(line).not.toMatch(/[@<>[\]`\\]|:\/\/|www\.|#\d|GH-\d|&(?!#(?:33|36);)/);
      expect(execFileSync('ls', { cwd: folder, encoding: 'utf8' })).not.toContain('ond');
    });

    it('is no more than a comment has room for', () => {
      writeFileSync(file(), 'æ'.repeat(100_000));
      expect(commented().join('\n').length).toBeLessThan(65_536);
    });

    it('is that there is no report, where it could not be made, or is none', () => {
      writeFileSync(file(), 'Hemmelig');
      expect(commented('failure').join('\n')).toContain('Rapporten kunne ikke laves.');
      expect(commented('failure').join('\n')).not.toContain('Hemmelig');
      rmSync(file());
      symlinkSync('/etc/hostname', file());
      expect(commented().join('\n')).toContain('Rapporten kunne ikke laves.');
    });
  });
