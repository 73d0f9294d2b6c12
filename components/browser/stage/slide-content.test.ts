import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import SlideContent from './slide-content.ts';

let waiting: (() => void)[];
beforeEach(() => {
  waiting = [];
  const requestIdleCallback = (does: () => void) => waiting.push(does);
  vi.stubGlobal('window', { requestIdleCallback });
  vi.stubGlobal('requestIdleCallback', requestIdleCallback);
});
afterEach(() => vi.unstubAllGlobals());

/** Once the browser has nothing better to do. */
const whenIdle = () => waiting.splice(0).forEach((does) => does());

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

test('one near it comes when there is time for it, and no key waits for it', () => {
  const near = slideThat(false);
  new SlideContent().load(near);
  expect(near.style.display).toBe('');
  whenIdle();
  expect(near.style.display).toBe('block');
});

test('one that has been left behind meanwhile does not come', () => {
  const content = new SlideContent();
  const near = slideThat(false);
  content.load(near);
  content.unload(near);
  whenIdle();
  expect(near.style.display).toBe('none');
});

test('one that is there already waits for nothing', () => {
  const content = new SlideContent();
  const slide = slideThat(false);
  content.load(slide);
  whenIdle();
  content.load(slide);
  expect(waiting).toEqual([]);
});
