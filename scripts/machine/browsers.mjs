// @ts-check
import path from 'node:path';

/**
 * A browser as it is found and fetched. Only some are among Playwright's own; `beside` are commands that it can't do
 * without, `debian` the packages that bring it, the best first.
 * @typedef {{
 *   name: string,
 *   variable: string,
 *   places: Record<string, (env: Record<string, string | undefined>) => string[]>,
 *   commands: string[],
 *   debian: string[],
 *   playwright?: 'chromium' | 'firefox',
 *   beside?: string[],
 *   advice: string,
 * }} Browser
 */

/** @param {Record<string, string | undefined>} env @param {string[]} programs */
const programFiles = (env, programs) =>
  programs.flatMap((program) =>
    [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
      folder ? [path.win32.join(folder, program)] : [],
    ),
  );

/** @param {string | undefined} home @param {string[]} names */
const applications = (home = '', names) =>
  names.flatMap((name) =>
    ['', home].map((folder) => `${folder}/Applications/${name}.app/Contents/MacOS/${path.basename(name)}`),
  );

/** @type {Readonly<Record<'chromium' | 'firefox' | 'webkit', Browser>>} */
export const browsers = {
  chromium: {
    name: 'Chromium',
    variable: 'CHROME_PATH',
    places: {
      // Debian's Chromium without a window takes half the work of the one with.
      linux: () => [
        '/usr/bin/chromium-headless-shell',
        '/usr/bin/chromium',
        '/usr/bin/google-chrome-stable',
        '/opt/google/chrome/chrome',
      ],
      darwin: ({ HOME }) => applications(HOME, ['Chromium', 'Google Chrome', 'Microsoft Edge']),
      win32: (env) =>
        programFiles(env, [
          'Chromium/Application/chrome.exe',
          'Google/Chrome/Application/chrome.exe',
          'Microsoft/Edge/Application/msedge.exe',
        ]),
    },
    commands: ['chromium', 'google-chrome-stable', 'google-chrome', 'chrome.exe'],
    debian: ['chromium-headless-shell', 'chromium'],
    playwright: 'chromium',
    advice: 'Installér Chrome eller Chromium (eller sæt CHROME_PATH til en), og prøv igen.',
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    places: {
      linux: () => ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
      darwin: ({ HOME }) =>
        applications(HOME, ['Firefox']).map((file) => file.replace(/Firefox$/, 'firefox')),
      win32: (env) => programFiles(env, ['Mozilla Firefox/firefox.exe']),
    },
    commands: ['firefox-esr', 'firefox', 'firefox.exe'],
    debian: ['firefox-esr'],
    playwright: 'firefox',
    advice: 'Installér Firefox (eller sæt FIREFOX_PATH til en), og prøv igen.',
  },
  webkit: {
    name: 'WebKitGTK',
    variable: 'WEBKIT_DRIVER_PATH',
    places: { linux: () => ['/usr/bin/WebKitWebDriver'] },
    commands: ['WebKitWebDriver'],
    beside: ['Xvfb'],
    debian: ['webkit2gtk-driver xvfb'],
    advice: 'Installér pakkerne webkit2gtk-driver og xvfb, og prøv igen.',
  },
};
