import { expect, it } from 'vitest';
import { programme } from '../../../data/programme.ts';
import { renderFrame } from './render-frame.ts';

const frame = (changed: Partial<typeof programme> = {}) =>
  renderFrame({
    figures: [],
    programme: { ...programme, ...changed },
    beside: { calendar: 'temadag.ics' },
  });

it('the page links to the calendar file where the day’s date is known, and else to none', () => {
  expect(frame()).toContain('<a href="temadag.ics">Føj dagen til din kalender</a>');
  expect(frame({ date: undefined })).not.toMatch(/kalender|page-foot/);
});

it('the page says who is behind it, where that is known', () => {
  expect(frame({ sender: 'Eksempelforeningen' })).toContain('<address>Eksempelforeningen</address>');
  expect(frame()).not.toContain('class="sender"');
});
