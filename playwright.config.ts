import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { defineConfig, type Project } from '@playwright/test';
import { siteUnderTest } from './scripts/site-under-test.ts';

const [chromium = '', firefox = '', webkit = ''] = execFileSync(
  process.execPath,
  [path.join(import.meta.dirname, 'scripts/machine/find-browser.mjs')],
  { encoding: 'utf8' },
).split('\n');
/** Two checkouts on one machine can be tested at once, each with a port of its own. */
const port = process.env['PORT'] ?? '4174';
const address = `http://127.0.0.1:${port}/`;

const inChromium: Project['use'] = {
  browserName: 'chromium',
  // A slide that fades in is painted twenty times where once will do; the tests that need it moving say so.
  contextOptions: { reducedMotion: 'reduce' },
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
      // An empty page and the deck that it goes to are one process: one is made for each of them otherwise, and thrown away.
      '--renderer-process-limit=1',
    ],
  },
};

const inFirefox: Project['use'] = {
  browserName: 'firefox',
  // Everyone's Firefox is driven by the web's own protocol; Playwright's own by Playwright's.
  ...(firefox.includes('ms-playwright') ? {} : { channel: 'moz-firefox' }),
  launchOptions: { executablePath: firefox, firefoxUserPrefs: { 'ui.prefersReducedMotion': 1 } },
};

/** As someone has it who blocks cookies: every store and channel refuses. */
const inFirefoxWithoutCookies: Project['use'] = {
  ...inFirefox,
  launchOptions: {
    executablePath: firefox,
    firefoxUserPrefs: { 'ui.prefersReducedMotion': 1, 'network.cookie.cookieBehavior': 2 },
  },
};

/** The walks that every engine takes; WebKit, which Playwright does not drive, where it can be had. */
const engines: Project[] = [
  { name: 'engine-chromium', testMatch: 'engines/walks.spec.ts', use: inChromium },
  { name: 'engine-firefox', testMatch: 'engines/walks.spec.ts', use: inFirefox },
  ...(webkit ? [{ name: 'engine-webkit', testMatch: 'engines/webkit.spec.ts' }] : []),
];

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: '.cache/browser',
  snapshotPathTemplate: '{testDir}/{testFileName}-pictures/{arg}-{projectName}{ext}',
  reporter: [['list'], ['json', { outputFile: '.cache/browser.json' }]],
  forbidOnly: true,
  // However busy the machine is: what a test waits for comes, and one that waits this long is red for a reason.
  timeout: 240_000,
  expect: {
    timeout: 30_000,
    // The guide's own pictures; letters are not drawn the same on every machine.
    toHaveScreenshot: {
      pathTemplate: 'slides/README-billeder/{arg}{ext}',
      maxDiffPixelRatio: 0.02,
      scale: 'device',
    },
  },
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
    { name: 'chromium', testIgnore: 'engines/**', use: inChromium },
    { name: 'firefox', testMatch: ['speaker*.spec.ts', 'clicker.spec.ts'], use: inFirefox },
    { name: 'firefox-without-cookies', testMatch: 'blocked.spec.ts', use: inFirefoxWithoutCookies },
    ...engines,
  ],
  webServer: {
    command: `node scripts/run.mjs preview --site ${siteUnderTest} --port ${port}`,
    url: address,
    reuseExistingServer: false,
  },
});
