import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hashOf, name, onDisk, page } from '../../../tests/support/edit-store.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a save', () => {
  it('has all that is typed, and leaves no draft', async () => {
    const { store, asked, kept, file } = page();
    await store.open();
    store.type(name, ['titel'], 'nyt');
    await store.save();
    expect(asked.map((one) => one.name)).toEqual(['kladde', 'kladde', 'gem', 'kladde']);
    expect(asked[2]?.body).toEqual({
      files: [{ name, text: 'titel: nyt\nnote: b\n', hash: hashOf(onDisk) }],
    });
    expect(file()).toMatchObject({ isDraft: false });
    expect(kept()).not.toContain('nyt');
  });

  it('can be taken back in the moment it is done, and be saved again', async () => {
    const { store, asked, state } = page();
    await store.open();
    store.type(name, ['titel'], 'nyt');
    const saved = store.save();
    while (state()?.notice?.kind !== 'done') await Promise.resolve();
    await Promise.all([saved, store.takeBackSave(name)]);
    await store.save();
    const hash = hashOf('titel: nyt\nnote: b\n');
    expect(asked.findLast((one) => one.name === 'gem')?.body).toEqual({
      files: [{ name, text: onDisk, hash }],
    });
  });

  it('asks nothing where nothing is drafted', async () => {
    const { store, asked } = page();
    await store.open();
    await store.save();
    expect(asked.map((one) => one.name)).not.toContain('gem');
  });
});
