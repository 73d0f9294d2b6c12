import { expect, test } from 'vitest';
import { sealOf } from './seal.ts';

const row = { aar: '2020', nye: '674', andele: { kommunen: '65 pct.', familieretshuset: '35 pct.' } };

test('a row has a seal of eight signs, the same today as in ten years', () => {
  expect(sealOf(row)).toBe('73db76bc');
  expect(sealOf({ aar: '2020', nye: '' })).toMatch(/^[0-9a-f]{8}$/);
});

test('order, blanks, corrections and the seal itself do not change it', () => {
  const { aar, nye, andele } = row;
  expect(sealOf({ andele: { familieretshuset: '35 pct.', kommunen: ' 65 pct. ' }, nye, aar })).toBe(
    sealOf(row),
  );
  expect(sealOf({ aar, nye, andele, forsegl: '00000000', rettelser: [{ felt: 'nye' }] })).toBe(sealOf(row));
});

test.each([
  { ...row, nye: '675' },
  { ...row, aktive: '900' },
  { aar: '2020', nye: '674' },
  { ...row, andele: { kommunen: '35 pct.', familieretshuset: '65 pct.' } },
  { ...row, andele: ['65 pct.', '35 pct.'] },
])('every other change does: %j', (changed) => expect(sealOf(changed)).not.toBe(sealOf(row)));
