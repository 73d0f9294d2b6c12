import { build } from 'vite';
import { expect, it, vi } from 'vitest';
import { quietly } from './bundling.ts';

it('what goes wrong in a build is thrown, and Vite does not say it in English too', async () => {
  const said = (['error', 'warn', 'log'] as const).map((way) => vi.spyOn(console, way));
  const input = 'a-page-that-is-not-here.html';
  const built = build({ configFile: false, ...quietly, build: { write: false, rolldownOptions: { input } } });
  await expect(built).rejects.toThrow(input);
  for (const one of said) expect(one).not.toHaveBeenCalled();
});
