import { describe, expect, it } from 'vitest';
import { nothingTyped, typeKey, type Typed } from './typed-number.ts';

/** What keys pressed one after the other come to, in a day of 19 slides. */
const press = (...keys: string[]) =>
  keys.reduce<Typed | undefined>((typed, key) => typed && typeKey(typed, key, 19), nothingTyped);

describe('a number typed on the stage', () => {
  it.each([
    [['1'], 'Gå til slide 1'],
    [['1', '2'], 'Gå til slide 12'],
    [['0', '7'], 'Gå til slide 7'],
    [['1', '2', '3', '4'], 'Gå til slide 123'],
    [['1', '2', 'Backspace'], 'Gå til slide 1'],
    [['1', 'Backspace'], ''],
    [['0'], ''],
    [['1', '2', 'Escape'], ''],
  ])('%j says »%s«', (keys, says) => {
    expect(press(...keys)).toMatchObject({ says });
    expect(press(...keys)).not.toHaveProperty('goesTo');
  });

  it.each([
    [['1', 'Enter'], 1],
    [['1', '9', 'Enter'], 19],
  ])('%j goes to slide %d, and the number is gone', (keys, goesTo) => {
    expect(press(...keys)).toEqual({ digits: '', says: '', goesTo });
  });

  it('that no slide has goes nowhere and says how many there are', () => {
    expect(press('2', '0', 'Enter')).toEqual({ digits: '', says: 'Der er 19 slides.' });
    expect(typeKey({ digits: '2', says: '' }, 'Enter', 1)?.says).toBe('Der er 1 slide.');
  });

  it.each(['Enter', 'Escape', 'Backspace', 'PageDown', 'b'])('leaves %s alone while there is none', (key) => {
    expect(press(key)).toBeUndefined();
  });

  it('is dropped by any other key', () => {
    expect(press('1', 'PageDown')).toBeUndefined();
  });
});
