import type { Unreadable } from '../../../../data/read/decoded.ts';

/** The texts that are checked in place of files, by their names in data/. They are put here before anything reads them. */
export const texts: Partial<Record<string, string | Unreadable>> = {};
