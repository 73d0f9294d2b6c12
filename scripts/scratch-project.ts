import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const parts = [
  'components',
  'data',
  'public',
  'scripts',
  'slides',
  'index.html',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
];

/** A copy of the project that may be edited and broken, served as `npm start` serves the real one. */
export type ScratchProject = Readonly<{
  /** Where its stage is. */
  address: string;
  /** Replaces a text in one of its files; the answer puts the file back. Throws where the text is missing. */
  edit: (file: string, from: string, to: string) => Promise<() => Promise<void>>;
  close: () => Promise<void>;
}>;

/** Makes a copy of the project under `.cache/`, where it finds the project's packages. Gives its path. */
export async function copyProject(): Promise<string> {
  await mkdir('.cache', { recursive: true });
  const folder = await mkdtemp(path.resolve('.cache', 'scratch-'));
  for (const part of parts) await cp(part, path.join(folder, part), { recursive: true });
  return folder;
}

/** Makes a copy and serves it. */
export async function openScratchProject(): Promise<ScratchProject> {
  const folder = await copyProject();
  const server = spawn(process.execPath, ['scripts/run.mjs', 'start', '--no-open'], { cwd: folder });
  const address = await addressOf(server);
  return {
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
