import { spawn } from 'node:child_process';

/** How long a command took, and how much of the processor it and those it started used (s); no use where the system does not tell. */
export type Timed = Readonly<{ wall: number; cpu: number | undefined }>;

/** Runs a command to its end. Throws with what it said where it fails. */
export function timedProcess(command: string, args: readonly string[], cwd: string): Promise<Timed> {
  // Only a shell tells what its children's children used.
  const isTold = process.platform !== 'win32';
  const child = isTold
    ? spawn('bash', ['-c', 'TIMEFORMAT="used %U %S"; time "$@"', 'bash', command, ...args], { cwd })
    : spawn(command, args, { cwd, shell: true });
  const begun = performance.now();
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      if (status !== 0) {
        reject(new Error(`${command} ${args.join(' ')} gik galt:\n${said}`));
        return;
      }
      const [, user, system] = /used ([\d.,]+) ([\d.,]+)/.exec(said) ?? [];
      const cpu = user && system ? seconds(user) + seconds(system) : undefined;
      resolve({ wall: (performance.now() - begun) / 1000, cpu });
    });
  });
}

const seconds = (text: string): number => Number(text.replace(',', '.'));
