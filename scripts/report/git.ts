import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';

/** What editors write, by git's patterns; the rest is code. */
const written = [
  ':(glob)data/*.yaml',
  ':(glob)data/20[0-9][0-9]/**',
  'slides',
  ':(exclude,glob)slides/README*',
  ':(exclude)slides/README-billeder',
];

/** A state of the project that git keeps. */
export type Revision = Readonly<{
  /** The whole of its hash. */
  hash: string;
  /** "a1b2c3d". */
  short: string;
  /** When it was made. */
  at: Date;
  /** What was said of it. */
  subject: string;
}>;

/** Whether the project's folder is in git, and if not, what it lacks. */
export async function gitHere(): Promise<'yes' | 'no git' | 'no repository'> {
  if ((await git(['--version'])) === undefined) return 'no git';
  return (await git(['rev-parse', '--is-inside-work-tree'])) === 'true' ? 'yes' : 'no repository';
}

/** The revision that someone names, by a branch, a tag or a hash; undefined where there is none. */
export async function revisionOf(name: string): Promise<Revision | undefined> {
  const hash = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  if (!hash) return undefined;
  const about = await git(['log', '-1', '--format=%h%x00%cI%x00%s', hash]);
  const [short = '', at = '', subject = ''] = about?.split('\0') ?? [];
  return { hash, short, at: new Date(at), subject };
}

/** Whether what editors write is otherwise on the disk than in a revision. */
export async function isChangedSince({ hash }: Revision): Promise<boolean> {
  const all = [...written, 'public'];
  const others = await git(['ls-files', '--others', '--exclude-standard', '--', ...all]);
  // It ends with a fault where there is a difference.
  return others !== '' || (await git(['diff', '--quiet', hash, '--', ...all])) === undefined;
}

/** The revision before the last change of what editors write; undefined where there is none. */
export async function beforeLastChange(): Promise<Revision | undefined> {
  const last = await git(['log', '-1', '--format=%H', '--', ...written, 'public']);
  return last ? revisionOf(`${last}^`) : undefined;
}

/** The files of public/ that are others than in a revision, each with what has become of it. */
export async function changedFiles({ hash }: Revision): Promise<Readonly<{ name: string; how: string }>[]> {
  const told = await git(['diff', '--name-status', '--no-renames', '--relative', '-z', hash, '--', 'public']);
  const others = await git(['ls-files', '--others', '--exclude-standard', '-z', '--', 'public']);
  // A letter, then a name, each ended by a nul.
  const pairs = [...(told ?? '').matchAll(/([A-Z])\0([^\0]+)\0/g)];
  return [
    ...pairs.map(([, letter = '', name = '']) => ({ name, how: changes[letter] ?? 'ændret' })),
    ...(others ?? '').split('\0').flatMap((name) => (name === '' ? [] : { name, how: 'ny' })),
  ];
}

const changes: Readonly<Record<string, string>> = { A: 'ny', D: 'væk' };

/**
 * Puts what editors had written in a revision into a folder, which is told from the project's. Nothing else of git is
 * touched. Says whether there was anything.
 */
export async function extract({ hash }: Revision, folder: string): Promise<boolean> {
  const prefix = (await git(['rev-parse', '--show-prefix'])) ?? '';
  const directory = await git(['rev-parse', '--absolute-git-dir']);
  const place = path.resolve(folder);
  await mkdir(place, { recursive: true });
  const index = path.join(place, 'index');
  const env = { GIT_INDEX_FILE: index, GIT_DIR: directory, GIT_WORK_TREE: process.cwd() };
  if ((await git(['read-tree', `${hash}:${prefix}`], env)) === undefined) return false;
  const names = (await git(['ls-files', '-z', '--', ...written], env)) ?? '';
  if (names === '') return false;
  // A slash at its end makes a folder of it.
  const made = await git(['checkout-index', '-z', '--stdin', `--prefix=${slashed(place)}/`], env, names);
  return made !== undefined;
}

const slashed = (place: string): string => place.replaceAll('\\', '/');

/** What git answers, without the end of its last line; undefined where it isn't there, or says no. */
function git(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
  input = '',
): Promise<string | undefined> {
  return new Promise((answer) => {
    const options = { env: { ...process.env, ...env }, maxBuffer: 1 << 28, windowsHide: true };
    const child = execFile('git', ['-c', 'core.quotePath=false', ...args], options, (error, stdout) =>
      answer(error ? undefined : stdout.replace(/\n$/, '')),
    );
    // It may have ended before it has read anything.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}
