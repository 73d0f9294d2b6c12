import { withPage } from '../print/open-page.ts';

/** Paper inside its margins, in CSS pixels. */
const paper = { width: 643, height: 978 };

/** Prints a report as a PDF with tags, outline, title and language. */
export const printReport = (browser: string, html: string): Promise<Uint8Array> =>
  withPage(browser, html, { view: undefined, size: paper, media: 'print' }, (page) =>
    page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }),
  );
