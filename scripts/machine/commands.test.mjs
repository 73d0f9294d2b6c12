// @ts-check
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { commands } from './commands.mjs';

it('every file with a command is in the list, and no other', () => {
  const written = ['.', '../tests/edits', '../tests/nasty'].flatMap((folder) =>
    readdirSync(path.join('scripts', folder))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path.posix.join(folder, name))
      .filter((file) =>
        /^export default (?:async )?function/m.test(readFileSync(path.join('scripts', file), 'utf8')),
      ),
  );
  expect(written.toSorted()).toEqual(commands.map((name) => `${name}.ts`).toSorted());
});

it.each([['biuld'], ['day'], ['../vite.config'], ['constructor'], []])(
  'a command that is none is told in a sentence: %s',
  (...args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', ...args], {
      encoding: 'utf8',
    });
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: `Der er ingen kommando, der hedder »${args[0] ?? ''}«. Der er ${commands.join(', ')}.\n`,
    });
  },
);
