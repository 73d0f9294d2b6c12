import { rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { launchWithoutNetwork, run } from './support/export.ts';
import { projectWithFragments } from './support/fragments.ts';
import { walk } from './support/speaker-walk.ts';
import { openBoth } from './support/speaker-windows.ts';

test('from the one file, without network, 200 random steps from either side end with both on the same slide and fragment', async () => {
  const project = await projectWithFragments();
  // Its steps are more than a slide has room for, so no browser is to look at them.
  expect(await run(project, ['usb'], { CHROME_PATH: 'none' })).toMatchObject({ status: 0 });
  const { browser } = await launchWithoutNetwork();
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(10_000);
  const stage = await context.newPage();
  const speaker = await openBoth(stage, pathToFileURL(path.join(project, 'dist', 'temadag.html')).href);
  await expect(speaker.getByRole('group', { name: 'Noter' })).toContainText('Byd velkommen');
  await walk(stage, speaker, { seed: 1030, steps: 200 });
  await browser.close();
  await rm(project, { recursive: true });
});
