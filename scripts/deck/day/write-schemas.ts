import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { jsonSchemas } from '../../../data/read/json-schemas.ts';
import { withRunFolder } from '../../machine/run-folder.ts';

const folder = 'data/schema';

/** Writes what editor programs are told of the data files, where a subject is new or its fields are others than before. */
export async function writeSchemas(): Promise<void> {
  const changed = Object.entries(jsonSchemas()).filter(([name, schema]) => {
    const file = path.join(folder, name);
    return !existsSync(file) || !isDeepStrictEqual(JSON.parse(readFileSync(file, 'utf8')), plain(schema));
  });
  if (changed.length === 0) return;
  await withRunFolder(async (unfinished) => {
    await mkdir(folder, { recursive: true });
    for (const [name, schema] of changed) {
      const written = path.join(unfinished, name);
      await writeFile(written, `${JSON.stringify(schema, undefined, 2)}\n`);
      await rename(written, path.join(folder, name));
    }
  });
}

/** As it is read from its file again: without what is undefined. */
const plain = (schema: object): unknown => JSON.parse(JSON.stringify(schema));
