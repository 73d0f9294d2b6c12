import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { defineConfig } from '@playwright/test';

const browser = execFileSync(process.execPath, [path.join(import.meta.dirname, 'scripts/find-browser.mjs')], {
  encoding: 'utf8',
}).trim();
const address = 'http://127.0.0.1:4174/';

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
          executablePath: browser,
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
  ],
  webServer: {
    command: 'node scripts/run.mjs preview --port 4174',
    url: address,
    reuseExistingServer: false,
  },
});
