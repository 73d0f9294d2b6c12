import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { siteUnderTest } from './scripts/site-under-test.ts';

const [chromium = '', firefox = ''] = execFileSync(
  process.execPath,
  [path.join(import.meta.dirname, 'scripts/find-browser.mjs')],
  { encoding: 'utf8' },
).split('\n');
/** Two checkouts on one machine can be tested at once, each with a port of its own. */
const port = process.env['PORT'] ?? '4174';
const address = `http://127.0.0.1:${port}/`;

export default defineConfig({
  testDir: 'tests',
  outputDir: '.cache/browser',
  snapshotPathTemplate: '{testDir}/{testFileName}-pictures/{arg}-{projectName}{ext}',
  reporter: [['list'], ['json', { outputFile: '.cache/browser.json' }]],
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 720 },
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          executablePath: chromium,
          // The same picture every time, and no request of the browser's own.
          args: [
            '--font-render-hinting=none',
            '--disable-lcd-text',
            '--force-color-profile=srgb',
            '--hide-scrollbars',
            '--disable-background-networking',
            '--disable-component-update',
            '--no-first-run',
          ],
        },
      },
    },
    {
      name: 'firefox',
      testMatch: ['speaker*.spec.ts', 'clicker.spec.ts'],
      use: {
        browserName: 'firefox',
        // Everyone's Firefox is driven by the web's own protocol; Playwright's own by Playwright's.
        ...(firefox.includes('ms-playwright') ? {} : { channel: 'moz-firefox' }),
        launchOptions: { executablePath: firefox, firefoxUserPrefs: { 'ui.prefersReducedMotion': 1 } },
      },
    },
  ],
  webServer: {
    command: `node scripts/run.mjs preview --site ${siteUnderTest} --port ${port}`,
    url: address,
    reuseExistingServer: false,
  },
});
