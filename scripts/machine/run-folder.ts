import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** Where all that is not finished lies. */
const cache = '.cache';

/** How long what a run left may lie though there is a process of its number again, in milliseconds. */
const day = 24 * 60 * 60 * 1000;
const patience = { run: day, code: day, before: 10_000 };

/** The name of something that belongs to this run alone: "run-123-", "before-123-". */
const ownName = (kind: keyof typeof patience) => `${kind}-${process.pid}-`;

/**
 * Gives `work` a folder that no other command writes in, and takes it away again. What commands that were stopped have
 * left is cleared first.
 */
export async function withRunFolder<Made>(work: (folder: string) => Promise<Made>): Promise<Made> {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(path.join(cache, ownName('run')));
  try {
    await clearLeftovers(folder);
    return await work(folder);
  } finally {
    // What can't be taken away now is cleared by a later command.
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}

let asides = 0;

/** A place beside the runs' folders where what lay in a folder waits until there is something new in it. */
export const placeAside = (): string => path.join(cache, `${ownName('before')}${Date.now()}-${asides++}`);

/** Whether another command is making something now. */
export async function isOtherRunning(): Promise<boolean> {
  const found = await leftIn();
  return found.some(({ kind, isLeft, pid }) => kind === 'run' && !isLeft && pid !== process.pid);
}

const site = 'dist';

/**
 * Puts the site back that a command had moved aside when it was stopped, and says so; moves everything else that such
 * commands have left to `bin`.
 */
async function clearLeftovers(bin: string): Promise<void> {
  const left = (await leftIn()).filter(({ isLeft }) => isLeft);
  const newest = left
    .filter(({ kind }) => kind === 'before')
    .toSorted((a, b) => b.since - a.since)
    .at(0);
  if (newest && !existsSync(site)) {
    await rename(newest.folder, site);
    console.log(
      `En kommando blev stoppet, mens den skiftede ${site}/ ud. Den gamle side er lagt tilbage i ${site}/.`,
    );
  }
  // First under a name where nobody takes half of a site for a whole one. Another command may have been faster.
  for (const { folder } of left)
    await rename(folder, path.join(bin, path.basename(folder))).catch(() => undefined);
}

type Left = Readonly<{
  folder: string;
  kind: keyof typeof patience;
  pid: number;
  /** When it got its name, in milliseconds. */
  since: number;
  /** Whether nobody uses it any more. */
  isLeft: boolean;
}>;

async function leftIn(): Promise<Left[]> {
  const names = existsSync(cache) ? await readdir(cache) : [];
  const all = names.map(async (name): Promise<Left[]> => {
    const [, kind, number] = /^(run|code|before)-(\d+)-/.exec(name) ?? [];
    if (kind !== 'run' && kind !== 'code' && kind !== 'before') return [];
    const folder = path.join(cache, name);
    const since = (await stat(folder).catch(() => undefined))?.ctimeMs;
    // Someone has just taken it away.
    if (since === undefined) return [];
    const pid = Number(number);
    return [{ folder, kind, pid, since, isLeft: !isRunning(pid) || Date.now() - since > patience[kind] }];
  });
  return (await Promise.all(all)).flat();
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another person's process may not be asked, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
