import { mkdtempSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { clearLeftovers } from './leftovers.ts';

it('what programs left is no part of a site; what a host or a person asks for is', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rester æ-'));
  try {
    const left = [
      '.DS_Store',
      'Thumbs.db',
      '~$notat.docx',
      '.~lock.tal.ods#',
      '._foto.png',
      'foto.png~',
      '.a.svg.swp',
    ];
    const meant = ['.nojekyll', '_headers', 'foto.png', 'index.html'];
    for (const within of ['', 'år', '.well-known']) {
      mkdirSync(path.join(folder, within), { recursive: true });
      for (const name of [...left, ...meant]) writeFileSync(path.join(folder, within, name), '');
    }
    await clearLeftovers(folder);
    await clearLeftovers(path.join(folder, 'findes-ikke'));
    for (const within of ['år', '.well-known'])
      expect(readdirSync(path.join(folder, within)).toSorted()).toEqual(meant.toSorted());
    expect(readdirSync(folder).toSorted()).toEqual([...meant, 'år', '.well-known'].toSorted());
  } finally {
    rmSync(folder, { recursive: true });
  }
});
