import { describe, expect, it } from 'vitest';
import { hear, isAlone, sayHello, unpaired, type Pairing } from './pairing.ts';

const state = { slide: 'intro', step: -1, screen: 'on', height: 720 } as const;
const shows = (stage: string) => (pairing: Pairing) =>
  hear(pairing, { from: 'stage', stage, says: 'shows', state });
const arrives = (stage: string) => (pairing: Pairing) =>
  hear(pairing, { from: 'stage', stage, says: 'arrives', state });
const goes = (stage: string) => (pairing: Pairing) => hear(pairing, { from: 'stage', stage, says: 'goes' });

const after = (...events: ((pairing: Pairing) => Pairing)[]) => {
  const pairing = events.reduce((before, event) => event(before), unpaired);
  return isAlone(pairing) ? 'alone' : pairing.stage;
};
const fourHellos = [sayHello, sayHello, sayHello, sayHello];

describe('a speaker’s window', () => {
  it('is alone until a stage answers, and takes the first that does', () => {
    expect(after()).toBe('alone');
    expect(after(sayHello, shows('a'), shows('b'))).toBe('a');
  });

  it('takes the stage that arrives before the one that opened it has answered', () => {
    expect(after(sayHello, arrives('a2'))).toBe('a2');
  });

  it('waits for its stage to come back, and takes no other meanwhile', () => {
    expect(after(shows('a'), goes('a'))).toBe('alone');
    expect(after(shows('a'), goes('a'), ...fourHellos, shows('b'))).toBe('alone');
    expect(after(shows('a'), goes('a'), shows('b'), arrives('a2'), shows('b'))).toBe('a2');
  });

  it('is not taken away from its stage by another that comes or goes', () => {
    expect(after(shows('a'), arrives('b'), shows('b'), goes('b'))).toBe('a');
  });

  it('is alone when its stage no longer answers, and has it back when it does', () => {
    expect(after(shows('a'), ...fourHellos)).toBe('alone');
    expect(after(shows('a'), ...fourHellos, shows('b'))).toBe('alone');
    expect(after(shows('a'), ...fourHellos, shows('a'))).toBe('a');
  });

  it('takes the stage that answers when its own has been silent for long: it crashed, and came back before that was seen', () => {
    const answered = Array.from({ length: 11 }, () => [sayHello, shows('b')]).flat();
    expect(after(shows('a'), sayHello, arrives('b'), ...answered)).toBe('b');
    expect(after(shows('a'), sayHello, arrives('b'), ...answered, shows('a'))).toBe('b');
    expect(after(shows('a'), goes('a'), ...answered)).toBe('alone');
  });
});
