// @ts-check
import path from 'node:path';

/** The signs that end a file's name in an address, and so in all that Vite loads. */
const signs = /[#?]/;

/**
 * The sentence on a folder that nothing can be built in, since it or one around it has such a sign in its name; undefined
 * where there is none.
 * @param {string} folder
 * @param {path.PlatformPath} [system]
 */
export function refusedName(folder, { sep } = path) {
  const names = folder.split(sep);
  const at = names.findIndex((name) => signs.test(name));
  const [sign] = signs.exec(folder) ?? [];
  if (!sign) return undefined;
  const place = names.slice(0, at + 1).join(sep);
  return `Mappen ${place} har tegnet »${sign}« i sit navn, og så kan præsentationen hverken vises eller bygges. Giv den et navn uden »#« og »?«, og prøv igen.`;
}
