import { expect, test } from 'vitest';
import { arch, fieldOf, linesOf, sizeOf, type Dashed } from './unit-field.ts';

const stage = { width: 1120, height: 404, widest: 132 };
const counts = [1, 2, 8, 9, 10, 128, 757, 5219, 19_999, 20_000];

/** How many dashes of a path there are: of each of its lines, those that begin before it ends. */
function dashesOn({ d, dashes }: Dashed): number {
  const period = dashes.split(' ').reduce((sum, part) => sum + Number(part), 0);
  const lengths = [...d.matchAll(/h([\d.]+)/g)].map(([, length]) => Number(length));
  return lengths.reduce((sum, length) => sum + Math.floor(length / period) + 1, 0);
}

test.each(counts)('%i are so many arches: tops and stems', (count) => {
  const { tops, stems } = linesOf(fieldOf(count, stage));
  expect([dashesOn(tops), dashesOn(stems)]).toEqual([count, count]);
});

test('one arch too many, and a row too few, are counted', () => {
  const { tops } = linesOf(fieldOf(5219, stage));
  const longer = {
    ...tops,
    d: tops.d.replace(/h(\d+)$/, (_, last: string) => `h${Number(last) + arch.across}`),
  };
  const shorter = { ...tops, d: tops.d.replace(/h(\d+)m-\1 \d+/, '') };
  expect(dashesOn(longer)).toBe(5220);
  expect(dashesOn(shorter)).toBe(5219 - fieldOf(5219, stage).columns);
});

test('no line ends in an arch, where one more or less would hang on a rounding', () => {
  for (const count of counts)
    for (const { d, dashes, width } of Object.values(linesOf(fieldOf(count, stage)))) {
      const [drawn = 0, gap = 0] = dashes.split(' ').map(Number);
      const most = drawn === 0 ? gap - width / 2 : gap;
      for (const [, length] of d.matchAll(/h([\d.]+)/g)) {
        const into = (Number(length) % (drawn + gap)) - drawn;
        expect(into > 5 && into < most, `${count}: ${length} in ${dashes}`).toBe(true);
      }
    }
});

test('the field is as wide as its room, not taller, and its arches are as large as that lets them', () => {
  for (const count of counts) {
    const field = fieldOf(count, stage);
    const { width, height } = sizeOf(field);
    const scale = stage.width / width;
    expect(height * scale, String(count)).toBeLessThanOrEqual(stage.height);
    expect(arch.across * scale).toBeLessThanOrEqual(stage.widest * 1.05);
    const { last, columns, rows } = field;
    expect(last >= 1 && last <= columns && columns * (rows - 1) + last).toBe(count);
    const isSmall = columns > Math.ceil(stage.width / stage.widest);
    const larger = sizeOf({ ...field, columns: columns - 1, rows: Math.ceil(count / (columns - 1)) });
    if (isSmall) expect((larger.height / larger.width) * stage.width).toBeGreaterThan(stage.height);
  }
});

test('20.000 arches are less than three kilobytes', () => {
  const { tops, stems } = linesOf(fieldOf(20_000, stage));
  expect(tops.d.length + stems.d.length).toBeLessThan(3000);
});
