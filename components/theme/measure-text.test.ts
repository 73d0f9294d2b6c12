import { expect, test } from 'vitest';
import { widthsOfFaces } from '../../scripts/widths.ts';
import { linesOf, widthOf, type Setting } from './measure-text.ts';
import { widths } from './widths.ts';

const setting: Setting = { face: 'text', weight: 400, size: 20 };
const lines = (text: string, width: number) => linesOf(text, { ...setting, width }).map((line) => line.text);

test('the widths are those of the typefaces that are installed', async () => {
  expect(widths, 'Run node scripts/run.mjs widths.').toEqual(await widthsOfFaces());
});

test('a text is twice as wide in twice the size, wider in a heavier weight, and narrower set tight', () => {
  const width = widthOf('Bisidder', setting);
  expect(widthOf('Bisidder', { ...setting, size: 40 })).toBeCloseTo(2 * width);
  expect(widthOf('Bisidder', { ...setting, weight: 700 })).toBeGreaterThan(width);
  expect(widthOf('Bisidder', { ...setting, tracking: -0.02 })).toBeLessThan(width);
});

test('a weight between two that are known is measured as the heavier', () => {
  expect(widthOf('Bisidder', { ...setting, weight: 550 })).toBe(
    widthOf('Bisidder', { ...setting, weight: 600 }),
  );
});

test('a line breaks at a space, and the space is not counted', () => {
  const fits = widthOf('kaffe og kage', setting);
  expect(lines('kaffe og kage', fits)).toEqual(['kaffe og kage']);
  expect(lines('kaffe og\n kage', fits - 1)).toEqual(['kaffe og', 'kage']);
});

test.each([
  ['at a hyphen', 'unge-udvalget', ['unge-', 'udvalget']],
  ['at a dash', '10.30–10.45', ['10.30–', '10.45']],
  ['at a soft hyphen, which then shows', 'bisidder\u00adordning', ['bisidder-', 'ordning']],
  ['not at a no-break space', '35\u00a0pct. af', ['35\u00a0pct.', 'af']],
  ['not at a slash', 'og/eller alt', ['og/eller', 'alt']],
  ['not between a sign and its number', 'er -5', ['er', '-5']],
  ['nowhere in a word without a joint', 'Ungdomskriminalitetsnævnet', ['Ungdomskriminalitetsnævnet']],
])('a word breaks %s', (_where, text, broken) => {
  expect(lines(text, 10)).toEqual(broken);
});

test('a soft hyphen that is not broken at takes no room and is not seen', () => {
  expect(lines('bisidder\u00adordning', 400)).toEqual(['bisidderordning']);
  expect(widthOf('bisidder\u00adordning', setting)).toBe(widthOf('bisidderordning', setting));
});

test('letters of other Danish names are measured, and signs of no typeface at least as wide as they are drawn', () => {
  expect(widthOf('ş', setting)).toBeLessThan(20);
  expect(widthOf('😀', setting)).toBeGreaterThan(27);
  expect(widthOf('字', setting)).toBeGreaterThan(19);
  expect(widthOf('e\u0301', setting)).toBe(widthOf('e', setting));
});

test('an empty text is one line without width', () => {
  expect(linesOf('', { ...setting, width: 100 })).toEqual([{ text: '', width: 0 }]);
});
