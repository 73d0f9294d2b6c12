import { expect, test } from '@playwright/test';
import { isPainted, openReading } from './support/deck.ts';

const sizes = [
  { width: 320, text: '100%' },
  { width: 390, text: '100%' },
  { width: 1280, text: '100%' },
  { width: 320, text: '200%' },
  { width: 390, text: '200%' },
];

for (const { width, text } of sizes)
  test(`each value of a table stands under its column’s name, or after it: ${width} px, text at ${text}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await openReading(page);
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
      for (const details of document.querySelectorAll('details')) details.open = true;
    }, text);
    await isPainted(page);
    const tables = await page.locator('table:visible').evaluateAll((all: HTMLTableElement[]) =>
      all.map((table) => {
        const heads = table.tHead?.rows[0]?.cells;
        const values = [...table.querySelectorAll('td')];
        const isUnder = (value: HTMLTableCellElement): boolean => {
          const [own, head] = [value, heads?.[value.cellIndex]].map((cell) => cell?.getBoundingClientRect());
          const apart = (edge: 'left' | 'right') => Math.abs((own?.[edge] ?? NaN) - (head?.[edge] ?? NaN));
          return Math.min(apart('left'), apart('right')) < 1;
        };
        const textsOf = (cells: HTMLTableCellElement[]) => cells.map(({ textContent }) => textContent);
        const unnamed = values.filter((value) => getComputedStyle(value, '::before').content === 'none');
        return {
          name: table.closest('section')?.id,
          headIsSeen: (table.tHead?.getBoundingClientRect().height ?? 0) > 10,
          columns: unnamed.length === values.length,
          unnamed: textsOf(unnamed),
          astray: textsOf(values.filter((value) => !isUnder(value))),
        };
      }),
    );
    expect(tables.length).toBeGreaterThan(2);
    for (const { name, columns, headIsSeen, unnamed, astray } of tables)
      if (columns) expect({ astray, headIsSeen }, name).toEqual({ astray: [], headIsSeen: true });
      else expect({ unnamed, headIsSeen }, name).toEqual({ unnamed: [], headIsSeen: false });
    const lists = tables.filter(({ columns }) => !columns);
    if (text === '200%') expect(lists.length, 'large text has no room for columns').toBeGreaterThan(0);
    else expect(lists, 'there is room for columns').toEqual([]);
  });
