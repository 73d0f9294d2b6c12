import { fontOf, ownTypeface } from '../platform/typeface.ts';
import { bad, good, type Check } from './check.ts';

/** How the slides use our typefaces: the token that names one, and the weights. */
const uses = [
  { token: '--font-display', weights: [650, 750] },
  { token: '--font-text', weights: [400, 600] },
];

const letters = 'æøåÆØÅ';

/** Whether our typefaces are here, with the Danish letters in them and all others that the deck shows. */
export function fonts(deck: HTMLElement): Check {
  // The letters of names from elsewhere are in files of their own.
  const shown = letters + Array.from(new Set(deck.textContent)).join('');
  return {
    id: 'skrifter',
    title: 'Skrifter',
    run: async () => {
      const families = uses.map(({ token, weights }) => ({ family: familyOf(token), weights }));
      const loaded = await Promise.all(families.map((face) => isLoaded(face, shown)));
      const missing = families.filter((_, index) => !loaded[index]).map(({ family }) => family);
      if (missing.length > 0)
        return bad(`${missing.join(' og ')} kom ikke med. Se, om der er net, og prøv igen.`);
      return good(`${families.map(({ family }) => family).join(' og ')} er hentet, også æ, ø og å.`);
    },
  };
}

function familyOf(token: string): string {
  return ownTypeface(getComputedStyle(document.documentElement).getPropertyValue(token));
}

type Face = Readonly<{ family: string; weights: readonly number[] }>;

async function isLoaded({ family, weights }: Face, text: string): Promise<boolean> {
  try {
    const faces = await Promise.all(
      weights.map((weight) => document.fonts.load(fontOf(weight, family), text)),
    );
    return faces.every((some) => some.length > 0) && hasLetters(family);
  } catch {
    return false;
  }
}

/** A letter that a typeface lacks is drawn in the next one named, and is as wide as in that. */
function hasLetters(family: string): boolean {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return false;
  const widths = ['monospace', 'serif'].map((other) => {
    pen.font = `400 100px "${family}", ${other}`;
    return pen.measureText(letters).width;
  });
  return widths[0] === widths[1];
}
