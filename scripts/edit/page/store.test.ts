import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryWith, name, onDisk, page, settled } from '../../../tests/support/edit-store.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what is typed', () => {
  it('is shown at once, and sent once the keys rest', async () => {
    const { store, asked, file, state } = page();
    await store.open();
    for (const text of ['n', 'ny', 'nyt']) store.type(name, ['titel'], text);
    const open = file();
    expect(open && store.contentOf(open)).toEqual({ titel: 'nyt', note: 'b' });
    expect(asked).toHaveLength(1);
    expect(state()?.isUnsent).toBe(true);
    await settled();
    expect(asked).toHaveLength(2);
    expect(state()?.isUnsent).toBe(false);
    expect(file()).toMatchObject({ text: 'titel: nyt\nnote: b\n', isDraft: true });
  });

  it('is known of before it is in a draft, for as long as a field holds it', async () => {
    const { store, state } = page();
    await store.open();
    const [one, two] = [store.hold(), store.hold()];
    one();
    await settled();
    expect(state()?.isHeld).toBe(true);
    two();
    await settled();
    expect(state()?.isHeld).toBe(false);
  });

  it('is kept before the server has seen it, and taken up by the next page', async () => {
    const memory = memoryWith({});
    const first = page(memory);
    await first.store.open();
    first.store.type(name, ['titel'], 'nyt');
    const next = page(memory);
    await next.store.open();
    expect(next.file()?.text).toBe('titel: nyt\nnote: b\n');
  });

  it('is kept where the server is gone, and sent when it is back', async () => {
    let isGone = false;
    const { store, file, kept, state } = page(memoryWith({}), () => isGone);
    await store.open();
    isGone = true;
    store.type(name, ['titel'], 'nyt');
    await settled();
    expect(state()?.notice).toEqual({ kind: 'wrong', text: 'Serveren svarer ikke.' });
    expect(kept()).toContain('nyt');
    isGone = false;
    store.type(name, ['note'], 'c');
    await settled();
    expect(file()?.text).toBe('titel: nyt\nnote: c\n');
  });

  it('is not mistaken for what something else has left in its place', async () => {
    for (const odd of ['{', '[]', '{"draft":3,"changes":3}', 'null']) {
      const { store, file } = page(memoryWith({ [`rediger:kladde:${name}`]: odd, andet: '{' }));
      await store.open();
      expect(file()?.text, odd).toBe(onDisk);
    }
  });

  it('is said to be kept only where the browser has room for it', async () => {
    const full = {
      ...memoryWith({}),
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    const { store, state } = page(full);
    await store.open();
    store.type(name, ['titel'], 'nyt');
    store.type(name, ['titel'], 'nyere');
    expect(state()?.notice?.text).toBe('Browseren kan ikke gemme kladden. Gem, før du lukker fanen.');
  });

  it('in one tab is not lost by what is typed or saved in another', async () => {
    const memory = memoryWith({});
    const [one, two] = [page(memory), page(memory)];
    await one.store.open();
    await two.store.open();
    one.store.type(name, ['titel'], 'en');
    await settled();
    two.store.type('data/andre.yaml', ['x'], 'to');
    expect(one.kept()).toContain('en');
    expect(one.kept()).toContain('to');
    await one.store.save();
    expect(one.kept()).not.toContain('titel: en');
    expect(one.kept()).toContain('to');
  });
});

describe('undo', () => {
  it('takes back a field as a whole, and does it again', async () => {
    const { store, file, state } = page();
    await store.open();
    store.type(name, ['titel'], 'n');
    await settled();
    store.type(name, ['titel'], 'nyt');
    await settled();
    store.type(name, ['note'], 'c');
    await settled();
    await store.undo();
    expect(file()?.text).toBe('titel: nyt\nnote: b\n');
    await store.undo();
    expect(file()?.text).toBe(onDisk);
    expect(state()?.canUndo).toBe(false);
    await store.redo();
    await store.redo();
    expect(file()?.text).toBe('titel: nyt\nnote: c\n');
    expect(state()?.canRedo).toBe(false);
  });

  it('takes back one field of two that are written in one breath', async () => {
    const { store, file, state } = page();
    await store.open();
    store.type(name, ['titel'], 'nyt');
    store.type(name, ['note'], 'c');
    await settled();
    await store.undo();
    expect(file()?.text).toBe('titel: nyt\nnote: b\n');
    await store.undo();
    expect(file()?.text).toBe(onDisk);
    expect(state()?.canUndo).toBe(false);
  });

  it('takes back also what the server has not seen, and it stays so', async () => {
    let isGone = false;
    const { store, file } = page(memoryWith({}), () => isGone);
    await store.open();
    store.type(name, ['titel'], 'nyt');
    await settled();
    isGone = true;
    store.type(name, ['note'], 'c');
    await settled();
    await store.undo();
    isGone = false;
    await store.redo();
    await store.undo();
    expect(file()?.text).toBe('titel: nyt\nnote: b\n');
  });

  it('has no step for what was refused', async () => {
    const { store, file, state } = page();
    await store.open();
    const refused = { kind: 'keep', start: 0, was: 'findes ikke' } as const;
    await store.change(name, [refused]);
    expect(state()?.canUndo).toBe(false);
    store.type(name, ['titel'], 'nyt');
    await settled();
    await store.change(name, [refused]);
    await store.undo();
    expect(file()?.text).toBe(onDisk);
  });

  it('after a settled clash takes back only what is written then', async () => {
    const { store, file, state, clash } = page();
    await store.open();
    store.type(name, ['titel'], 'min');
    await settled();
    clash('titel: din\nnote: b\n');
    await store.save();
    expect(state()?.clashes).toHaveLength(1);
    await store.settle('disk');
    store.type(name, ['titel'], 'din!');
    await settled();
    await store.undo();
    expect(file()?.text).toBe('titel: din\nnote: b\n');
    // The draft that was laid aside comes with one step more.
    await store.undo();
    expect(file()?.text).toBe('titel: min\nnote: b\n');
  });
});
