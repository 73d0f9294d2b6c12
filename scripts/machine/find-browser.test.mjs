// @ts-check
import { describe, expect, it } from 'vitest';
import { browsers } from './browsers.mjs';
import { ensureBrowser, findBrowser } from './find-browser.mjs';

const { chromium, firefox, webkit } = browsers;

/**
 * A computer with these files on it; `commands` says which file each command brings.
 * @param {{ files?: string[], commands?: Record<string, string> } & Partial<import('./find-browser.mjs').Machine>} description
 */
function computer({ files = [], commands = {}, ...rest }) {
  const there = new Set(files);
  /** @type {string[]} */
  const ran = [];
  /** @type {string[]} */
  const said = [];
  /** @type {import('./find-browser.mjs').Machine} */
  const machine = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    runs: (file) => there.has(file),
    playwrightsOwn: ({ playwright }) => `/home/me/.cache/ms-playwright/${playwright}-1/${playwright}`,
    run(command) {
      ran.push(command);
      const brings = commands[command];
      if (brings) there.add(brings);
      return brings !== undefined;
    },
    say: (sentence) => said.push(sentence),
    ...rest,
  };
  return { machine, ran, said };
}

const own = '/home/me/.cache/ms-playwright/chromium-1/chromium';

describe('en browser findes', () => {
  it.each([
    [
      'hvor CHROME_PATH siger',
      { env: { CHROME_PATH: '/x/chrome' }, files: ['/x/chrome', '/usr/bin/chromium'] },
      '/x/chrome',
    ],
    ['på Linux', { files: ['/usr/bin/chromium', own] }, '/usr/bin/chromium'],
    [
      'uden vindue på Debian',
      { files: ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'] },
      '/usr/bin/chromium-headless-shell',
    ],
    ['på PATH', { files: ['/usr/local/bin/google-chrome', own] }, '/usr/local/bin/google-chrome'],
    ['blandt Playwrights egne', { files: [own] }, own],
    [
      'på en Mac',
      { platform: 'darwin', files: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'] },
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      'på Windows',
      {
        platform: 'win32',
        env: { PATH: 'C:\\Windows', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
        files: ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
      },
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  ])('%s', (_name, description, found) => {
    const { machine, ran } = computer(description);
    expect(findBrowser(chromium, machine)).toBe(found);
    expect(ensureBrowser(chromium, machine)).toBe(found);
    expect(ran).toEqual([]);
  });

  it('ikke hvor der ingen er', () => {
    expect(findBrowser(chromium, computer({}).machine)).toBeUndefined();
  });

  it('ikke hvor CHROME_PATH er forkert: det siges', () => {
    const { machine } = computer({ env: { CHROME_PATH: '/x/chrome' }, files: ['/usr/bin/chromium'] });
    expect(() => findBrowser(chromium, machine)).toThrow(
      'CHROME_PATH peger på /x/chrome, men der ligger ingen browser. Ret den, eller fjern den.',
    );
  });
});

describe('en browser der mangler', () => {
  const apt = 'apt-get install -y --no-install-recommends chromium-headless-shell';
  const withWindow = 'apt-get install -y --no-install-recommends chromium';
  const playwright = 'npx playwright install chromium';

  it('hentes med vindue, hvor apt-get ikke har den uden', () => {
    const { machine, ran } = computer({
      isRoot: true,
      files: ['/usr/bin/apt-get'],
      commands: { [withWindow]: '/usr/bin/chromium' },
    });
    expect(ensureBrowser(chromium, machine)).toBe('/usr/bin/chromium');
    expect(ran).toEqual(['apt-get update', apt, withWindow]);
  });

  it('hentes med apt-get af den der må', () => {
    const { machine, ran, said } = computer({
      isRoot: true,
      files: ['/usr/bin/apt-get'],
      commands: { [apt]: '/usr/bin/chromium-headless-shell' },
    });
    expect(ensureBrowser(chromium, machine)).toBe('/usr/bin/chromium-headless-shell');
    expect(ran).toEqual(['apt-get update', apt]);
    expect(said).toEqual(['Her er ingen Chromium. Henter den med apt-get; det tager et par minutter.']);
  });

  it.each([
    [
      'hvor apt-get ikke har den',
      { isRoot: true, files: ['/usr/bin/apt-get'] },
      ['apt-get update', apt, withWindow, playwright],
    ],
    ['af den der ikke er root', { files: ['/usr/bin/apt-get'] }, [playwright]],
    ['hvor apt-get ikke er', { isRoot: true }, [playwright]],
  ])('hentes hos Playwright %s', (_name, description, commands) => {
    const { machine, ran } = computer({ ...description, commands: { [playwright]: own } });
    expect(ensureBrowser(chromium, machine)).toBe(own);
    expect(ran).toEqual(commands);
  });

  it('og ikke kan hentes, giver en sætning om hvad man så gør', () => {
    expect(() => ensureBrowser(chromium, computer({}).machine)).toThrow(
      'Her er ingen Chromium, og den kunne ikke hentes. ' +
        'Installér Chrome eller Chromium (eller sæt CHROME_PATH til en), og prøv igen.',
    );
  });
});

describe('Firefox', () => {
  const apt = 'apt-get install -y --no-install-recommends firefox-esr';

  it.each([
    [
      'hvor FIREFOX_PATH siger',
      { env: { FIREFOX_PATH: '/x/firefox' }, files: ['/x/firefox', '/usr/bin/firefox-esr'] },
      '/x/firefox',
    ],
    ['på Linux', { files: ['/usr/bin/chromium', '/usr/bin/firefox-esr'] }, '/usr/bin/firefox-esr'],
    ['på PATH', { files: ['/usr/local/bin/firefox'] }, '/usr/local/bin/firefox'],
    [
      'på en Mac',
      { platform: 'darwin', files: ['/Applications/Firefox.app/Contents/MacOS/firefox'] },
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
  ])('findes %s', (_name, description, found) => {
    expect(findBrowser(firefox, computer(description).machine)).toBe(found);
  });

  it('hentes med apt-get, også hvor Chromium er', () => {
    const { machine, ran, said } = computer({
      isRoot: true,
      files: ['/usr/bin/apt-get', '/usr/bin/chromium'],
      commands: { [apt]: '/usr/bin/firefox-esr' },
    });
    expect(ensureBrowser(firefox, machine)).toBe('/usr/bin/firefox-esr');
    expect(ran).toEqual(['apt-get update', apt]);
    expect(said).toEqual(['Her er ingen Firefox. Henter den med apt-get; det tager et par minutter.']);
  });

  it('der ikke kan hentes, giver en sætning om hvad man så gør', () => {
    expect(() => ensureBrowser(firefox, computer({}).machine)).toThrow(
      'Her er ingen Firefox, og den kunne ikke hentes. ' +
        'Installér Firefox (eller sæt FIREFOX_PATH til en), og prøv igen.',
    );
  });
});

describe('WebKit', () => {
  const apt = 'apt-get install -y --no-install-recommends webkit2gtk-driver xvfb';
  const driver = '/usr/bin/WebKitWebDriver';
  const screen = '/usr/bin/Xvfb';
  const missing =
    'Her er ingen WebKitGTK, og den kunne ikke hentes. Installér pakkerne webkit2gtk-driver og xvfb, og prøv igen.';

  it.each([
    ['på Linux', { files: [driver, screen] }, driver],
    ['på PATH', { files: ['/usr/local/bin/WebKitWebDriver', screen] }, '/usr/local/bin/WebKitWebDriver'],
  ])('findes %s', (_name, description, found) => {
    expect(findBrowser(webkit, computer(description).machine)).toBe(found);
  });

  it.each([
    ['uden driver', [screen]],
    ['uden den skærm, den skal bruge', [driver]],
    ['uden nogen af dem', []],
  ])('findes ikke %s, og så siges det, hvad der skal installeres', (_name, files) => {
    const { machine, ran } = computer({ files });
    expect(findBrowser(webkit, machine)).toBeUndefined();
    expect(() => ensureBrowser(webkit, machine)).toThrow(missing);
    expect(ran).toEqual([]);
  });

  it.each([
    ['driveren', screen, driver],
    ['skærmen', driver, screen],
  ])('hentes med apt-get af den, der må, når %s mangler', (_name, there, brought) => {
    const { machine, ran, said } = computer({
      isRoot: true,
      files: ['/usr/bin/apt-get', there],
      commands: { [apt]: brought },
    });
    expect(ensureBrowser(webkit, machine)).toBe(driver);
    expect(ran).toEqual(['apt-get update', apt]);
    expect(said).toEqual(['Her er ingen WebKitGTK. Henter den med apt-get; det tager et par minutter.']);
  });

  it('der ikke kan hentes af apt-get, giver den samme sætning', () => {
    const { machine } = computer({ isRoot: true, files: ['/usr/bin/apt-get'] });
    expect(() => ensureBrowser(webkit, machine)).toThrow(missing);
  });
});
