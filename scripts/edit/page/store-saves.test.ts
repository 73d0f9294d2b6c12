import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hashOf, memoryWith, name, onDisk, page, settled } from '../../../tests/support/edit-store.ts';

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

  it('leaves what is done while it is on its way: that is a draft, and can be taken back', async () => {
    const one = page(memoryWith({}), undefined, () => new Promise((answer) => setTimeout(answer, 400)));
    const { store, asked, file, state } = one;
    const opened = store.open();
    await settled();
    await opened;
    store.type(name, ['titel'], 'nyt');
    await settled();
    void store.save();
    // The save is asked for, and not answered.
    await vi.advanceTimersByTimeAsync(500);
    expect(asked.at(-1)?.name).toBe('gem');
    void store.change(name, [{ kind: 'put', path: ['note'], value: 'under gem' }]);
    store.type(name, ['titel'], 'nyere');
    await settled();
    await settled();
    expect(file()).toMatchObject({ text: 'titel: nyere\nnote: under gem\n', isDraft: true });
    void store.undo();
    void store.undo();
    await settled();
    expect(file()).toMatchObject({ text: 'titel: nyt\nnote: b\n', isDraft: false });
    expect(state()?.canUndo).toBe(false);
    void store.redo();
    void store.save();
    await settled();
    await settled();
    expect(asked.findLast(({ name: what }) => what === 'gem')?.body).toEqual({
      files: [{ name, text: 'titel: nyt\nnote: under gem\n', hash: hashOf('titel: nyt\nnote: b\n') }],
    });
  });

  it('leaves a text of a slide that is being written while it is on its way', async () => {
    const one = page(memoryWith({}), undefined, () => new Promise((answer) => setTimeout(answer, 400)));
    const write = (was: string, to: string) =>
      one.store.write(name, { key: '0.0', start: 7, was }, { pieces: [to] });
    void one.store.open();
    await settled();
    write('a', 'ny');
    await settled();
    void one.store.save();
    await vi.advanceTimersByTimeAsync(500);
    for (const more of ['nye', 'nyere']) write('ny', more);
    await settled();
    await settled();
    expect(one.file()).toMatchObject({ text: 'titel: nyere\nnote: b\n', isDraft: true });
    expect(one.state()?.notice).toMatchObject({ kind: 'done' });
  });

  it('of a file that was not there before is not taken back to nothing', async () => {
    const { store, file, state, clash } = page();
    await store.open();
    clash('');
    clash(onDisk);
    await store.takeBackSave(name);
    expect(state()?.notice).toEqual({ kind: 'wrong', text: `${name} var der ikke før sidste gem.` });
    expect(file()?.isDraft).toBe(false);
  });

  it('that is asked for twice is made once', async () => {
    const { store, asked, state } = page();
    await store.open();
    store.type(name, ['titel'], 'nyt');
    await Promise.all([store.save(), store.save()]);
    expect(asked.filter((one) => one.name === 'gem')).toHaveLength(1);
    expect(state()).toMatchObject({ clashes: [], notice: { text: `${name} er gemt.` } });
  });

  it('is none where what was done last is refused, or the server is gone', async () => {
    let isGone = false;
    const { store, asked, state } = page(memoryWith({}), () => isGone);
    await store.open();
    store.type(name, ['titel'], 'nyt');
    await settled();
    void store.change(name, [{ kind: 'keep', start: 0, was: 'findes ikke' }]);
    await store.save();
    expect(state()?.notice).toEqual({ kind: 'wrong', text: 'Filen er ændret imens.' });
    isGone = true;
    await store.save();
    expect(state()?.notice).toEqual({ kind: 'wrong', text: 'Serveren svarer ikke.' });
    expect(asked.map((one) => one.name)).not.toContain('gem');
    isGone = false;
    await store.save();
    expect(asked.map((one) => one.name)).toContain('gem');
  });

  it('ends what can be taken back by steps: the file from before has a way of its own', async () => {
    const { store, file, state } = page();
    await store.open();
    for (const field of ['titel', 'note']) {
      store.type(name, [field], 'nyt');
      await settled();
    }
    await store.save();
    expect(state()).toMatchObject({ canUndo: false, canRedo: false });
    await store.undo();
    expect(state()?.notice?.text).toBe(`${name} er gemt.`);
    await store.takeBackSave(name);
    expect(file()).toMatchObject({ text: onDisk, isDraft: true });
  });

  it('asks nothing where nothing is drafted', async () => {
    const { store, asked } = page();
    await store.open();
    await store.save();
    expect(asked.map((one) => one.name)).not.toContain('gem');
  });
});
