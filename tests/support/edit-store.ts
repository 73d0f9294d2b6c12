import { vi } from 'vitest';
import type { DraftAnswer } from '../../scripts/edit/messages.ts';
import { KeptDrafts } from '../../scripts/edit/page/kept-drafts.ts';
import type { State } from '../../scripts/edit/page/page-state.ts';
import { Store, type Ask } from '../../scripts/edit/page/store.ts';

/** The file that is edited. */
export const name = 'data/film.yaml';

/** What stands in it. */
export const onDisk = 'titel: a\nnote: b\n';

/** The hash of a text. */
export const hashOf = (text: string): string => `hash af ${text}`;

type Memory = ReturnType<typeof memoryWith>;

/** What a browser keeps, with these texts in it. */
export function memoryWith(texts: Record<string, string>) {
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
export function page(
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
      const { text = '', hash } = (body as { files: { text: string; hash: string }[] }).files[0] ?? {};
      const now = texts[0] ?? '';
      if (hash !== hashOf(now)) {
        const there = { text: now, hash: hashOf(now) };
        return { outcome: 'clash', clashes: [{ name, onDisk: there, wanted: text }] } as Answer;
      }
      texts.unshift(text);
      return { outcome: 'saved', hashes: { [name]: hashOf(text) } } as Answer;
    }
    if (what === 'tidligere') return { texts: texts.slice(1) } as Answer;
    return answerTo(body as Parameters<typeof answerTo>[0], texts[0] ?? '') as Answer;
  };
  const store = new Store(ask, new KeptDrafts(memory), 'a', (now) => void (state = now));
  return {
    ...{ store, asked },
    kept: () => memory.all(),
    file: () => state?.answer?.files[0],
    state: () => state,
    /** Another program saves a text. */
    clash: (text: string) => void texts.unshift(text),
  };
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
    warnings: [],
    names: {},
    slides: [],
    figures: [],
    sentences: [],
  };
}

/** Waits until no more is sent. */
export const settled = () => vi.advanceTimersByTimeAsync(1000);
