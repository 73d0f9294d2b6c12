import type { Page } from '@playwright/test';

/** Keys that the walks press, by the names that browsers give them. */
export type Key = 'PageDown' | 'PageUp' | 'Home' | 'End' | 'o' | 's';

/** A browser's window, as little of it as three engines can all be asked for. */
export type EngineWindow = Readonly<{
  /** Opens an address, from the site's top, in a window whose page is so large, in CSS pixels. */
  open: (address: string, size: { width: number; height: number }) => Promise<void>;
  press: (key: Key) => Promise<void>;
  /** What a function gives that runs in the page. It knows only its arguments, and gives what JSON can say. */
  read: <Given extends readonly unknown[], Answer>(
    work: (...given: Given) => Answer | Promise<Answer>,
    ...given: Given
  ) => Promise<Answer>;
  /** What is seen of the page: a PNG in base64. */
  picture: () => Promise<string>;
  /** The window that opens when something is done. */
  opensWhen: (does: () => Promise<void>) => Promise<EngineWindow>;
  /** Errors that nobody caught, where the engine tells of them. */
  faults: readonly string[];
}>;

/** A function and what it is given, as text that any engine runs. */
export const asText = (work: (...given: never[]) => unknown, given: readonly unknown[]): string =>
  `(${work.toString()})(...${JSON.stringify(given)})`;

/** A window that Playwright drives. */
export function inPlaywright(page: Page): EngineWindow {
  const faults: string[] = [];
  const note = (fault: string) => {
    if (!fault.includes(styleForPictures)) faults.push(fault);
  };
  page.on('pageerror', ({ message }) => note(message));
  page.on('console', (message) => {
    if (message.type() === 'error') note(message.text());
  });
  return {
    open: async (address, size) => {
      await page.setViewportSize(size);
      await page.goto(`./${address}`);
    },
    press: (key) => page.keyboard.press(key),
    read: (work, ...given) => page.evaluate(asText(work, given)),
    // To hide the caret, it would write a style into the page, which the page's policy refuses.
    picture: async () => (await page.screenshot({ caret: 'initial' })).toString('base64'),
    opensWhen: async (does) => {
      const opened = page.waitForEvent('popup');
      await does();
      return inPlaywright(await opened);
    },
    faults,
  };
}

/** The hash of the style that Playwright puts in a page while it takes a picture, and that our policy refuses. */
const styleForPictures = 'sha256-YjaKGiklmzC6wjXA513HAMmzus8VE61XCOT+SmwNZWA=';
