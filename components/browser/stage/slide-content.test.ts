import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import SlideContent from './slide-content.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Once the slide that came on has faded in, and the browser has nothing better to do. */
const onceFadedIn = () => vi.runAllTimers();

/** As much of a slide as is asked for. */
const slideThat = (isOn: boolean) => {
  const slide = { style: { display: '' }, classList: { contains: () => isOn } };
  // The rest of an element is nothing to what is tested.
  return slide as unknown as HTMLElement;
};

test('the slide that comes on is there at once', () => {
  const on = slideThat(true);
  new SlideContent().load(on);
  expect(on.style.display).toBe('block');
});

test('one near it comes when that has faded in, and no key waits for it', () => {
  const near = slideThat(false);
  new SlideContent().load(near);
  expect(near.style.display).toBe('');
  onceFadedIn();
  expect(near.style.display).toBe('block');
});

test('one that has been left behind meanwhile does not come', () => {
  const content = new SlideContent();
  const near = slideThat(false);
  content.load(near);
  content.unload(near);
  onceFadedIn();
  expect(near.style.display).toBe('none');
});

test('one that is there already waits for nothing', () => {
  const content = new SlideContent();
  const slide = slideThat(false);
  content.load(slide);
  onceFadedIn();
  content.load(slide);
  expect(vi.getTimerCount()).toBe(0);
});
