import { expect, it } from 'vitest';
import { safeStem } from './picture.ts';

it.each([
  ['Bøger på bord.JPG', 'boeger-paa-bord'],
  ['IMG_2041.jpeg', 'img-2041'],
  ['A\u030arsmøde – é.png', 'aarsmoede-e'],
  ['../../etc/passwd.jpg', 'etc-passwd'],
  ['C:\\Billeder\\Hund.png', 'c-billeder-hund'],
  ['»«.png', 'billede'],
  ['.jpg', 'billede'],
  [`${'lang '.repeat(40)}.jpg`, 'lang-'.repeat(12).slice(0, -1)],
])('a file called %s is a picture called %s', (name, stem) => {
  expect(safeStem(name)).toBe(stem);
});
