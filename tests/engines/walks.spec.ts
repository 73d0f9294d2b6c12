import { test } from '@playwright/test';
import { walks } from './walks.ts';
import { inPlaywright } from './window.ts';

for (const [says, walk] of Object.entries(walks))
  test(says, async ({ page }) => {
    await walk(inPlaywright(page));
  });
