import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const parts = [
  'components',
  'data',
  'public',
  'scripts',
  'index.html',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
];

/** A copy of the project that may be edited and broken, served as `npm start` serves the real one. */
export type ScratchProject = Readonly<{
  /** Where it lies. */
  folder: string;
  /** Where its stage is. */
  address: string;
  /** Replaces a text in one of its files; the answer puts the file back. Throws where the text is missing. */
  edit: (file: string, from: string, to: string) => Promise<() => Promise<void>>;
  /** The text of one of its files. */
  text: (file: string) => Promise<string>;
  /** Gives one of its files another name; the answer gives it back its own. */
  move: (from: string, to: string) => Promise<() => Promise<void>>;
  close: () => Promise<void>;
}>;

const testDay = 'tests/day';

/**
 * Makes a copy of the project under `.cache/`, where it finds the project's packages, with the day of the tests in place
 * of what editors have made of theirs. Gives its path, whose name is as odd as a person's may be.
 */
export async function copyProject(): Promise<string> {
  await mkdir('.cache', { recursive: true });
  const folder = await mkdtemp(path.resolve('.cache', 'scratch [1] 50% på æ-'));
  for (const part of parts) await cp(part, path.join(folder, part), { recursive: true, filter: isOfProgram });
  await cp(path.join(testDay, 'data'), path.join(folder, 'data'), { recursive: true });
  await cp(path.join(testDay, 'slides'), path.join(folder, 'slides'), { recursive: true });
  for (const name of guide) await cp(name, path.join(folder, name), { recursive: true });
  for (const part of ['data', 'slides']) await endLinesAsGit(path.join(folder, part));
  return folder;
}

/** Gives what editors write the line ends of git, whatever those of the checkout are: tests compare it with texts of theirs. */
async function endLinesAsGit(folder: string): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) {
    if (!/\.(?:yaml|mdx?)$/.test(name)) continue;
    const file = path.join(folder, name);
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('\r\n', '\n'));
  }
}

/** What editors read of slides, and begin new ones from. */
const guide = ['slides/README.md', 'slides/README-billeder'];

/** Whether a file of the project is none that an editor's day is made of, and no test or folder that only a test reads. */
const isOfProgram = (file: string): boolean =>
  !/^data[\\/](?:20\d{2}$|[^\\/]+\.yaml$)|\.test\.|[\\/](?:mistakes|slips)$/.test(path.normalize(file));

/** Makes a copy and serves it, to be looked at or to be edited in the browser; with files of its own by their names. */
export async function openScratchProject(
  command: 'start' | 'edit' = 'start',
  more: Readonly<Record<string, string>> = {},
): Promise<ScratchProject> {
  const folder = await copyProject();
  for (const [name, text] of Object.entries(more)) await writeFile(path.join(folder, name), text);
  const server = spawn(process.execPath, ['scripts/run.mjs', command, '--no-open'], { cwd: folder });
  const address = await addressOf(server);
  return {
    folder,
    address,
    async edit(file, from, to) {
      const full = path.join(folder, file);
      const text = await readFile(full, 'utf8');
      if (!text.includes(from)) throw new Error(`${file}: »${from}« står der ikke.`);
      await writeFile(
        full,
        text.replace(from, () => to),
      );
      return () => writeFile(full, text);
    },
    text: (file) => readFile(path.join(folder, file), 'utf8'),
    async move(from, to) {
      const [own, other] = [path.join(folder, from), path.join(folder, to)];
      await rename(own, other);
      return () => rename(other, own);
    },
    async close() {
      server.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
      if (address) resolve(address);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.on('exit', () => reject(new Error(`Serveren stoppede, før den kom i gang: ${said}`)));
  });
}
