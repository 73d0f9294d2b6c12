import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftAnswer } from '../messages.ts';
import { KeptDrafts } from './kept-drafts.ts';
import type { State } from './page-state.ts';
import { Store, type Ask } from './store.ts';

const name = 'data/film.yaml';
const onDisk = 'titel: a\nnote: b\n';
const hashOf = (text: string): string => `hash af ${text}`;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Memory = ReturnType<typeof memoryWith>;

/** What a browser keeps, with these texts in it. */
function memoryWith(texts: Record<string, string>) {
  const all = new Map(Object.entries(texts));
  return {
    get length() {
      return all.size;
    },
    key: (index: number) => [...all.keys()][index] ?? null,
    getItem: (key: string) => all.get(key) ?? null,
    setItem: (key: string, text: string) => void all.set(key, text),
    removeItem: (key: string) => void all.delete(key),
    all: () => JSON.stringify([...all]),
  };
}

/** A page whose server writes each field on a line, and the messages that it got. */
function page(
  memory: Memory = memoryWith({}),
  fails: () => boolean = () => false,
  wait: () => Promise<void> = () => Promise.resolve(),
) {
  const asked: { name: string; body: unknown }[] = [];
  let state: State | undefined;
  const texts = [onDisk];
  const ask: Ask = async <Answer>(what: string, body: unknown) => {
    asked.push({ name: what, body });
    await wait();
    if (fails()) throw new Error('Serveren svarer ikke.');
    if (what === 'gem') {
      texts.unshift((body as { files: { text: string }[] }).files[0]?.text ?? '');
      return { outcome: 'saved', hashes: {} } as Answer;
    }
    if (what === 'tidligere') return { texts: texts.slice(1) } as Answer;
    return answerTo(body as Parameters<typeof answerTo>[0], texts[0] ?? '') as Answer;
  };
  const store = new Store(ask, new KeptDrafts(memory), 'a', (now) => void (state = now));
  return { store, asked, kept: () => memory.all(), file: () => state?.answer?.files[0], state: () => state };
}

function answerTo(
  {
    drafts,
    changes,
  }: {
    drafts: Record<string, string>;
    changes: { change: { path?: unknown[]; value?: unknown; was?: string; pieces?: string[] } }[];
  },
  disk: string,
): DraftAnswer {
  let text = drafts[name] ?? disk;
  const refused: string[] = [];
  for (const { change } of changes) {
    if (change.was !== undefined && !text.includes(change.was)) refused.push('Filen er ændret imens.');
    else if (change.was !== undefined) text = text.replace(change.was, change.pieces?.join('') ?? '');
    else
      text = text.replace(
        new RegExp(`^${String(change.path?.[0])}: .*$`, 'm'),
        `${String(change.path?.[0])}: ${String(change.value)}`,
      );
  }
  const content: Record<string, string> = Object.fromEntries<string>(
    text
      .trim()
      .split('\n')
      .map((line): [string, string] => [line.split(': ')[0] ?? '', line.split(': ')[1] ?? '']),
  );
  const form = { kind: 'group', label: '', help: '', required: true, fields: [] } as const;
  const file = {
    name,
    title: 'Filmen',
    form,
    content,
    text,
    hash: hashOf(disk),
    isDraft: text !== disk,
    hasYears: false,
  };
  return {
    files: [file],
    letters: [],
    years: { newest: 2021, latest: 2022 },
    unbegun: [],
    parts: [],
    refused,
    mistakes: [],
    missing: [],
    ofSlides: [],
    ofDrafts: [],
    doubted: [],
    names: {},
    slides: [],
    figures: [],
    sentences: [],
  };
}

const settled = () => vi.advanceTimersByTimeAsync(1000);

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
});

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
