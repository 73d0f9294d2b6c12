import type { EventEmitter } from 'node:events';
import { statSync } from 'node:fs';
import path from 'node:path';
import { namesIn } from './day/day.ts';

/** Where an editor's files are. */
const parts = ['slides', 'data'];

/**
 * Hears each save that Vite's watcher does not. Of two saves of a file within 50 ms it hears only the first. It hears none
 * before it has come to the file's folder, and none at all on some drives: the answer looks for those of the day's files,
 * and is for when a page opens. `home` is the folder that the day is in.
 */
export function hearSaves(watcher: EventEmitter, home = '.'): () => void {
  const filesOfDay = () =>
    parts.flatMap((part) => namesIn(path.join(home, part)).map((name) => path.resolve(home, part, name)));
  const heard = new Map(filesOfDay().map((file) => [file, savedAt(file)]));
  const hear = (file: string) => {
    const [now, before] = [savedAt(file), heard.get(file)];
    if (now === before) return;
    watcher.emit(now === undefined ? 'unlink' : before === undefined ? 'add' : 'change', file);
  };
  for (const event of ['add', 'change', 'unlink'])
    watcher.on(event, (file: string) => {
      heard.set(path.normalize(file), savedAt(file));
      // A file that is gone may be on its way back: some programs save so.
      if (event === 'change') setTimeout(() => savedAt(file) !== undefined && hear(path.normalize(file)), 60);
    });
  return () => new Set([...heard.keys(), ...filesOfDay()]).forEach(hear);
}

/** When a file was saved last; undefined where there is none. */
const savedAt = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.mtimeMs;
