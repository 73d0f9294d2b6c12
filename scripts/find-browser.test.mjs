// @ts-check
import { describe, expect, it } from 'vitest';
import { ensureBrowser, findBrowser } from './find-browser.mjs';

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
    playwrightsOwn: () => '/home/me/.cache/ms-playwright/chromium-1/chrome',
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

const own = '/home/me/.cache/ms-playwright/chromium-1/chrome';

describe('en browser findes', () => {
  it.each([
    [
      'hvor CHROME_PATH siger',
      { env: { CHROME_PATH: '/x/chrome' }, files: ['/x/chrome', '/usr/bin/chromium'] },
      '/x/chrome',
    ],
    ['på Linux', { files: ['/usr/bin/chromium', own] }, '/usr/bin/chromium'],
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
    expect(findBrowser(machine)).toBe(found);
    expect(ensureBrowser(machine)).toBe(found);
    expect(ran).toEqual([]);
  });

  it('ikke hvor der ingen er', () => {
    expect(findBrowser(computer({}).machine)).toBeUndefined();
  });

  it('ikke hvor CHROME_PATH er forkert: det siges', () => {
    const { machine } = computer({ env: { CHROME_PATH: '/x/chrome' }, files: ['/usr/bin/chromium'] });
    expect(() => findBrowser(machine)).toThrow(
      'CHROME_PATH peger på /x/chrome, men der ligger ingen browser. Ret den, eller fjern den.',
    );
  });
});

describe('en browser der mangler', () => {
  const apt = 'apt-get install -y --no-install-recommends chromium';
  const playwright = 'npx playwright install chromium';

  it('hentes med apt-get af den der må', () => {
    const { machine, ran, said } = computer({
      isRoot: true,
      files: ['/usr/bin/apt-get'],
      commands: { [apt]: '/usr/bin/chromium' },
    });
    expect(ensureBrowser(machine)).toBe('/usr/bin/chromium');
    expect(ran).toEqual(['apt-get update', apt]);
    expect(said).toEqual(['Her er ingen Chromium. Henter den med apt-get; det tager et par minutter.']);
  });

  it.each([
    [
      'hvor apt-get ikke har den',
      { isRoot: true, files: ['/usr/bin/apt-get'] },
      ['apt-get update', apt, playwright],
    ],
    ['af den der ikke er root', { files: ['/usr/bin/apt-get'] }, [playwright]],
    ['hvor apt-get ikke er', { isRoot: true }, [playwright]],
  ])('hentes hos Playwright %s', (_name, description, commands) => {
    const { machine, ran } = computer({ ...description, commands: { [playwright]: own } });
    expect(ensureBrowser(machine)).toBe(own);
    expect(ran).toEqual(commands);
  });

  it('og ikke kan hentes, giver en sætning om hvad man så gør', () => {
    expect(() => ensureBrowser(computer({}).machine)).toThrow(
      'Her er ingen Chromium, og den kunne ikke hentes. ' +
        'Installér Chrome eller Chromium (eller sæt CHROME_PATH til en), og prøv igen.',
    );
  });
});
