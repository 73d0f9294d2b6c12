import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { robotsFile, siteMap } from './site-map.ts';

it('everybody may read everything, and is told of the map where there is an address', () => {
  expect(robotsFile(undefined)).toBe('User-agent: *\nAllow: /\n');
  expect(robotsFile('https://eksempel.dk/dag/')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://eksempel.dk/dag/sitemap.xml\n',
  );
});

it('the map has each page, with the day of its data where there is one', () => {
  const { document } = parseHTML(
    siteMap([
      { address: "https://eksempel.dk/børn&unge's/", day: '2022-03-12' },
      { address: 'https://eksempel.dk/2021/', day: undefined },
    ]),
  );
  const pages = [...document.querySelectorAll('url')].map((page) =>
    [...page.children].map(({ localName, textContent }) => [localName, textContent]),
  );
  expect(pages).toEqual([
    [
      ['loc', "https://eksempel.dk/børn&unge's/"],
      ['lastmod', '2022-03-12'],
    ],
    [['loc', 'https://eksempel.dk/2021/']],
  ]);
});
