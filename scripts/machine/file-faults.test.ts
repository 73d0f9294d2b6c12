import path from 'node:path';
import { expect, it } from 'vitest';
import { fileFault, unwritten } from './file-faults.ts';

const fault = (code: string, at?: string) =>
  Object.assign(new Error(`${code}: in English`), { code }, at === undefined ? {} : { path: at });

it('a fault that has nothing to do with files is nobody’s here', () => {
  for (const other of [new Error('Noget andet'), 'ENOSPC', fault('ERR_MODULE_NOT_FOUND')]) {
    expect(fileFault(other)).toBeUndefined();
    expect(unwritten('dist/', other)).toBeUndefined();
  }
});

it('a file that isn’t there may be a fault of ours, unless it was to be written', () => {
  expect(fileFault(fault('ENOENT', 'data/x.yaml'))).toBeUndefined();
  expect(unwritten('dist/', fault('ENOENT'))).toContain(
    'dist/ kan ikke skrives: computeren siger nej (ENOENT).',
  );
});

it('a fault that any command may meet is told in Danish, with the file where it is known', () => {
  expect(fileFault(fault('ENOSPC'), 'Intet er ændret.')).toBe(
    'Der kan ikke skrives: disken er fuld (ENOSPC). Intet er ændret. Gør plads, og prøv igen.',
  );
  expect(fileFault(fault('EROFS', path.resolve('.cache/run-1')))).toContain(
    'kan ikke skrives: drevet kan kun læses',
  );
  expect(fileFault(fault('EPERM', path.resolve('data/program.yaml')))).toContain(
    'kan ikke bruges: en fil er åben',
  );
});

it('a file that is only in OneDrive is told so: Node calls that UNKNOWN', () => {
  expect(fileFault(fault('UNKNOWN', path.resolve('data/film.yaml')))).toContain(
    'data/film.yaml kan ikke bruges: den ligger måske kun på nettet, i OneDrive',
  );
});

it('a file that can’t be moved is told as the place it should have had', () => {
  const moved = Object.assign(fault('EXDEV', '.cache/run-1/data/2021'), { dest: 'data/2021' });
  expect(fileFault(moved)).toContain(
    'data/2021 kan ikke bruges: den ligger på et andet drev end .cache/ (EXDEV).',
  );
});
