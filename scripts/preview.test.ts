import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import preview from './preview.ts';

let site: string;

beforeAll(() => {
  site = mkdtempSync(path.join(os.tmpdir(), 'site-'));
  writeFileSync(path.join(site, 'index.html'), '<!doctype html>');
});

afterAll(() => rmSync(site, { recursive: true }));

it.each(['abc', '99999', '80.5', '-1', '0', '0x50'])('»%s« is no port', async (port) => {
  await expect(preview(['--site', site, `--port=${port}`])).rejects.toMatchObject({
    name: 'DeckMistakes',
    message: `--port er »${port}«, men skal være et helt tal fra 1 til 65535, som 4174.`,
  });
});

it('a port that another program has is told', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) =>
    other.listen(0, '127.0.0.1', () => {
      const at = other.address();
      if (at !== null && typeof at === 'object') resolve(at.port);
    }),
  );
  try {
    await expect(preview(['--site', site, '--port', String(port)])).rejects.toMatchObject({
      name: 'DeckMistakes',
      message: `Porten ${port} kan ikke bruges: et andet program har den, eller du har ikke lov. Skriv en anden, som i »--port 4174«.`,
    });
  } finally {
    other.close();
  }
});
