import { test } from '@playwright/test';
import { browsers } from '../../scripts/machine/browsers.mjs';
import { findBrowser } from '../../scripts/machine/find-browser.mjs';
import { walks } from './walks.ts';
import { openWebKit } from './webkit.ts';

for (const [says, walk] of Object.entries(walks))
  test(says, async ({ baseURL }) => {
    const webkit = await openWebKit(findBrowser(browsers.webkit) ?? '', baseURL ?? '');
    try {
      await walk(webkit.window);
    } finally {
      await webkit.close();
    }
  });
