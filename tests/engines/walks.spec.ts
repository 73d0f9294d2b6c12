import { test } from '@playwright/test';
import { walks } from './walks.ts';
import { inPlaywright } from './window.ts';

for (const [says, walk] of Object.entries(walks))
  test(says, async ({ page }) => {
    test.setTimeout(120_000);
    await walk(inPlaywright(page));
  });
