import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { name, onDisk, page, settled } from '../../../tests/support/edit-store.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a text of a slide that is written anew', () => {
  const text = { key: '0.0', start: 7, was: 'a' };
  const write = ({ store }: ReturnType<typeof page>, ...pieces: string[]) =>
    store.write(name, text, { pieces });

  it('is written each time in place of what it was when it was begun, also before the server has answered', async () => {
    let isSlow = false;
    const one = page(undefined, undefined, async () => {
      if (isSlow) await new Promise((resolve) => setTimeout(resolve, 400));
    });
    await one.store.open();
    isSlow = true;
    for (const typed of ['b', 'bc', 'bcd']) {
      write(one, typed);
      // The message is on its way when the next key is pressed.
      await vi.advanceTimersByTimeAsync(300);
    }
    await settled();
    await settled();
    write(one, 'bcde');
    await settled();
    await settled();
    isSlow = false;
    expect(one.file()?.text).toBe('titel: bcde\nnote: b\n');
    expect(one.state()?.notice).toBeUndefined();
    await one.store.undo();
    expect(one.file()?.text).toBe(onDisk);
    expect(one.state()?.canUndo).toBe(false);
  });

  it('comes after what was done before, and loses none of it', async () => {
    const one = page();
    await one.store.open();
    one.store.type(name, ['note'], 'c');
    write(one, 'ny');
    await settled();
    expect(one.file()?.text).toBe('titel: ny\nnote: c\n');
    await one.store.undo();
    expect(one.file()?.text).toBe('titel: a\nnote: c\n');
  });

  it('is taken back when it is given up, and nothing is where nothing was written', async () => {
    const one = page();
    await one.store.open();
    one.store.type(name, ['note'], 'c');
    await one.store.unwrite(name, text.key);
    write(one, 'ny');
    await settled();
    await one.store.unwrite(name, text.key);
    expect(one.file()?.text).toBe('titel: a\nnote: c\n');
  });

  it('is begun anew after a save', async () => {
    const one = page();
    await one.store.open();
    write(one, 'ny');
    await one.store.save();
    one.store.write(name, { ...text, was: 'ny' }, { pieces: ['nyere'] });
    await settled();
    expect(one.file()?.text).toBe('titel: nyere\nnote: b\n');
  });
});
