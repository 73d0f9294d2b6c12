import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Mistake } from '../../../data/read/mistake.ts';
import type { Path } from '../../../data/read/path.ts';
import type { Content } from '../../../data/read/yaml-text.ts';
import type { FileState } from '../messages.ts';
import type { Store } from './store.ts';

/** What is told of a field: something wrong with it, or that nobody has filled it in yet. */
export type Told = Mistake & Readonly<{ isMissing: boolean }>;

/** What a field knows of the file that it is in. */
export type OpenFile = Readonly<{
  store: Store;
  file: FileState;
  /** What it holds, with what is being written. */
  content: Content;
  /** What is wrong or missing in it. */
  told: readonly Told[];
  /** The ids that a field called so may point at: those of the sources. */
  idsFor: (name: string) => readonly string[];
}>;

const Open = createContext<OpenFile | undefined>(undefined);

/** Lets the fields within know their file. */
export const OpenFileProvider = Open.Provider;

/** The file that a field is in. */
export function useOpenFile(): OpenFile {
  const open = useContext(Open);
  if (!open) throw new Error('A field is shown outside a file.');
  return open;
}

/** The id of a field's element, by which a message links to it. */
export const idOf = (path: Path): string => `felt-${path.join('.')}`;

/** What is told of a field itself. */
export const toldOf = (told: readonly Told[], path: Path): readonly Told[] =>
  told.filter((one) => one.path === path.join('.'));
