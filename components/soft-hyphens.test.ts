import { expect, it } from 'vitest';
import { withSoftHyphens } from './soft-hyphens.ts';

it('a long word may break at its joint, and reads the same', () => {
  const broken = withSoftHyphens('Temadag for Bisidderambassadører');
  expect(broken).toBe('Temadag for Bisidder\u00adambassadører');
  expect(broken.replaceAll('\u00ad', '')).toBe('Temadag for Bisidderambassadører');
});

it('other words are left alone', () => {
  expect(withSoftHyphens('Frokost')).toBe('Frokost');
});
