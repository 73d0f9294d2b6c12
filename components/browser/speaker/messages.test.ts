import { describe, expect, it } from 'vitest';
import { fromStage, toStage } from './messages.ts';

const state = { slide: 'intro', step: -1, screen: 'on', height: 720 };
const shown = { from: 'stage', stage: '7', says: 'shows', state };

/** What no window of ours sends: other shapes, other software's messages, and things that are not data at all. */
const strange: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  '',
  'next',
  [],
  [shown],
  {},
  new Map(),
  { namespace: 'reveal-notes', type: 'heartbeat' },
  { method: 'slide', args: [3] },
  JSON.stringify(shown),
];

describe('messages between a stage and a speaker’s window', () => {
  it.each([
    shown,
    { ...shown, says: 'arrives' },
    { ...shown, state: { ...state, step: 3, screen: 'white', height: 960 } },
    { from: 'stage', stage: '7', says: 'goes' },
  ])('are heard from a stage: %j', (message) => {
    expect(fromStage(message)).toEqual(message);
  });

  it.each([
    ...strange,
    { ...shown, from: 'speaker' },
    { ...shown, stage: 7 },
    { ...shown, stage: 'x'.repeat(201) },
    { ...shown, says: 'shouts' },
    { ...shown, state: undefined },
    { ...shown, state: null },
    { ...shown, state: { ...state, slide: ['intro'] } },
    { ...shown, state: { ...state, slide: 'x'.repeat(201) } },
    { ...shown, state: { ...state, step: '1' } },
    { ...shown, state: { ...state, step: 0.5 } },
    { ...shown, state: { ...state, step: NaN } },
    { ...shown, state: { ...state, step: 1e9 } },
    { ...shown, state: { ...state, screen: 'red' } },
    { ...shown, state: { ...state, height: '800' } },
    { ...shown, state: { ...state, height: 0 } },
    { ...shown, state: { ...state, height: 1e9 } },
  ])('are ignored from a stage where they are anything else: %j', (message) => {
    expect(fromStage(message)).toBeUndefined();
  });

  it.each([
    { to: '*', hello: true },
    { to: '7', act: 'next' },
    { to: '7', go: { id: 'kaffe' } },
    { to: '7', go: { id: 'kaffe', step: 2 } },
    { to: '7', point: { x: 0.25, y: 1 } },
    { to: '7', point: 'none' },
  ])('are heard from the speaker: %j', (message) => {
    expect(toStage(message)).toEqual(message);
  });

  it.each([
    ...strange,
    { hello: true },
    { to: 7, hello: true },
    { to: '7' },
    { to: '7', hello: 'yes' },
    { to: '7', act: 'selfDestruct' },
    { to: '7', act: 'constructor' },
    { to: '7', act: '__proto__' },
    { to: '7', act: ['next'] },
    { to: '7', go: 'kaffe' },
    { to: '7', go: { id: 3 } },
    { to: '7', go: { id: 'x'.repeat(201) } },
    { to: '7', go: { id: 'kaffe', step: Infinity } },
    { to: '7', point: { x: 0.25 } },
    { to: '7', point: { x: '0', y: 0 } },
    { to: '7', point: { x: 20, y: 0 } },
    { to: '7', point: 'some' },
    { to: 'x'.repeat(201), act: 'next' },
  ])('are ignored from the speaker where they are anything else: %j', (message) => {
    expect(toStage(message)).toBeUndefined();
  });
});
