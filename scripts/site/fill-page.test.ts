import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { fillingOf, fillPage } from './fill-page.ts';

const template = readFileSync('index.html', 'utf8');

/** Texts that mean something to one of those who have a hand in the page, or would if they were not escaped. */
const nasty = [
  'Temadag om "bisidning"',
  '</title><script>alert(1)</script>',
  "100 $' om året, $& og $`",
  '%title% %description% %MODE% %PROD% %BASE_URL%',
  '<!--head--><!--body--><!--deck-->',
  '{{slides}}{{method}}',
  '/components/browser/start.ts og /components/theme/reveal.css',
  '</head><body></body></html>',
];

it.each(nasty)('a day called »%s« is called just that', (title) => {
  const body = '<main>Dagen</main>';
  const page = fillPage(template, fillingOf({ title, description: title, body }));
  const { document } = parseHTML(page);
  expect(document.title).toBe(title);
  expect(document.querySelector('meta[name="description"]')?.getAttribute('content')).toBe(title);
  expect(document.querySelectorAll('main')).toHaveLength(1);
  expect(document.querySelectorAll('script')).toHaveLength(
    parseHTML(template).document.querySelectorAll('script').length,
  );
});

it('what is in the body is put there once, and nothing in it is room for something else', () => {
  const body = "<p>$' $& <!--head--> <!--body--> %MODE% 100 %</p>";
  const page = fillPage(template, { head: '<title>$&</title>', body });
  const { document } = parseHTML(page);
  expect(document.querySelector('p')?.textContent).toBe("$' $&   %MODE% 100 %");
  expect(page).not.toMatch(/%\S+%/);
  expect(page.match(/<p>/g)).toHaveLength(1);
});
