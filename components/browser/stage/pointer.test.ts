import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPointer } from './pointer.ts';

let moved: (to: { clientX: number; clientY: number }) => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', (_type: string, listener: typeof moved) => {
    moved = listener;
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function watched() {
  const dataset: DOMStringMap = {};
  // Of an element it needs what is written on it alone.
  watchPointer({ dataset } as HTMLElement);
  return dataset;
}

it('hides the pointer when the mouse has not been touched since the slides opened, and not before', () => {
  const dataset = watched();
  vi.advanceTimersByTime(2400);
  expect(dataset).toEqual({});
  vi.advanceTimersByTime(200);
  expect(dataset).toEqual({ still: '' });
});

it('shows the pointer and the arrows from when the mouse moves until it has been still', () => {
  const dataset = watched();
  vi.advanceTimersByTime(5000);
  moved({ clientX: 9, clientY: 0 });
  expect(dataset).toEqual({ pointer: '' });
  vi.advanceTimersByTime(2400);
  moved({ clientX: 9, clientY: 9 });
  vi.advanceTimersByTime(2400);
  expect(dataset).toEqual({ pointer: '' });
  vi.advanceTimersByTime(200);
  expect(dataset).toEqual({ still: '' });
});

it('does not take it for a move that the page has changed under a mouse that is still', () => {
  const dataset = watched();
  moved({ clientX: 0, clientY: 0 });
  expect(dataset).toEqual({});
  moved({ clientX: 9, clientY: 9 });
  vi.advanceTimersByTime(2000);
  moved({ clientX: 9, clientY: 9 });
  vi.advanceTimersByTime(600);
  expect(dataset).toEqual({ still: '' });
});
