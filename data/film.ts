import { filmFile, load } from './read/files.ts';

/** A film on YouTube. */
export type Film = Readonly<{ title: string; person: string; address: string; videoId: string }>;

/** The film that the introduction shows. */
export const film: Film = load(filmFile);
