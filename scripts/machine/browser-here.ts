import { findBrowser } from './find-browser.mjs';

/** Where the browser lies that pages are drawn in, or in a Danish sentence why there is none. */
export function browserHere(): Readonly<{ file: string } | { why: string }> {
  try {
    const file = findBrowser();
    return file ? { file } : { why: missing };
  } catch (error) {
    return { why: error instanceof Error ? error.message : missing };
  }
}

const missing =
  'her er ingen Chromium. Installér Chrome eller Chromium (eller sæt CHROME_PATH til en), og prøv igen.';
