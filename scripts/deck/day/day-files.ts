import { texts } from 'virtual:day/data';
import { slides } from 'virtual:day/slides';
import { editionFolder } from '../../../data/read/edition.ts';
import { readDayText } from './day-text.ts';

/** A text file by its name from the project's root, "data/program.yaml". */
export type TextFile = Readonly<{ name: string; text: string }>;

/** All files that the edition's texts are written in, and that can be read: its slides and data, and the data that every year has. */
export function dayFiles(): TextFile[] {
  const isRead = (name: string) => !name.includes('/') || name.startsWith(editionFolder || '/');
  return [
    ...Object.entries(texts).map(([name, text]) => ({ name, folder: 'data', text: () => text })),
    ...Object.entries(slides).map(([name, { path, draft }]) => ({
      name,
      folder: 'slides',
      text: () => draft ?? readDayText(path),
    })),
  ]
    .filter(({ name }) => isRead(name))
    .flatMap(({ name, folder, text }) => {
      const written = text();
      return typeof written === 'string' ? [{ name: `${folder}/${name}`, text: written }] : [];
    });
}
