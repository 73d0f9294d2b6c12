import { readFileSync } from 'node:fs';
import { texts } from 'virtual:day/data';
import { slides } from 'virtual:day/slides';
import { editionFolder } from '../data/edition.ts';
import type { TextFile } from './foreign-signs.ts';

/** All files that the edition's texts are written in: its slides and data, and the data that every year has. */
export function dayFiles(): TextFile[] {
  const isRead = (name: string) => !name.includes('/') || name.startsWith(editionFolder || '/');
  return [
    ...Object.entries(texts).map(([name, text]) => ({
      name,
      folder: 'data',
      text: () => (typeof text === 'string' ? text : ''),
    })),
    ...Object.entries(slides).map(([name, { path }]) => ({
      name,
      folder: 'slides',
      text: () => readFileSync(path, 'utf8'),
    })),
  ]
    .filter(({ name }) => isRead(name))
    .map(({ name, folder, text }) => ({ name: `${folder}/${name}`, text: text() }));
}
