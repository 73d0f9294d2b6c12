import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Fault, Part } from './part.ts';

const tagAlt = (tag: string): string =>
  `<${tag}> mangler alt: hvad billedet viser, til dem, der ikke kan se det. Skriv det som alt="To børn ved et bord".`;
/** What is told of a picture in Markdown that has no text. */
export const markdownAlt =
  'Billedet mangler en tekst til dem, der ikke kan se det. Skriv, hvad det viser, mellem [ og ].';

/** What is wrong with a picture that is written as a tag. Gives it the address that it has in the deck. */
export function photo(part: Part, { path: file }: Readonly<{ path: string }>): Fault | undefined {
  const [src, alt] = ['src', 'alt'].map((name) => part.attributes?.find((one) => one.name === name));
  if (src === undefined || src.value === null || src.value === '')
    return {
      says: `<${part.name ?? ''}> mangler src: billedets fil, som ligger i slides/. Skriv den som src="bord.jpg".`,
    };
  if (typeof src.value !== 'string')
    return { says: 'Her skal src være navnet på en fil, med anførselstegn om: src="bord.jpg".' };
  const address = src.value;
  src.value = addressOf(address, file);
  return pictureFault(address, alt === undefined ? '' : (alt.value ?? ''), tagAlt(part.name ?? ''));
}

/** The name of a picture that every browser can show. */
export const picture = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;

/** What is wrong with a picture's address, or the text for who does not see it. */
export function pictureFault(address: string, alt: unknown, withoutAlt: string): Fault | undefined {
  if (typeof alt === 'string' && alt.trim() === '') return { says: withoutAlt };
  if (typeof alt === 'string' && picture.test(alt.trim()))
    return { says: `»${alt}« er navnet på en fil og siger ikke, hvad billedet viser. Skriv det med ord.` };
  if (address.startsWith('data:')) return undefined;
  if (/^(?:https?:)?\/\//.test(address))
    return { says: `Billedet »${address}« ligger hos andre. Gem det i slides/, og skriv filens navn.` };
  if (!picture.test(address))
    return {
      says: `Billedet »${address}« kan ikke vises i alle browsere. Gem det som .jpg eller .png, og skriv det navn.`,
    };
  if (/[\\/]/.test(address.replace(/^\.?\//, '')))
    return {
      says: `Billedet »${address}« skal ligge ved siden af slidets egen fil. Flyt det, og skriv kun filens navn.`,
    };
  return undefined;
}

/** Where the deck finds a picture: beside the slide's file, unless its name says otherwise or it lies in public/. */
export function addressOf(name: string, file: string): string {
  const plain = decoded(name).replace(/^\.\//, '');
  if (/^(?:\/|[a-z]+:)/.test(plain) || existsSync(path.join('public', plain))) return name;
  const folder = path.relative(process.cwd(), path.dirname(file)).replaceAll('\\', '/');
  return encodeURI(path.posix.join('/', folder, asItLies(plain, path.dirname(file))))
    .replaceAll('#', '%23')
    .replaceAll('?', '%3F');
}

/** A file's name as its folder has it: a Mac may keep »å« as two signs, and nobody can see that. */
const asItLies = (name: string, folder: string): string =>
  (existsSync(folder) ? readdirSync(folder) : []).find((one) => one.normalize() === name.normalize()) ?? name;

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
