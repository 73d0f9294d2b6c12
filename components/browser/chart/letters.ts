import { fetchFonts, fontsOf, haveCome } from '../platform/typeface.ts';
import type { Drawing } from './drawing.ts';
import type { Look } from './look.ts';

/**
 * Notes on a canvas whether what is written there is in our typefaces; where it isn't, `redraw` is called once they
 * have come.
 */
export function noteTypeface(
  canvas: HTMLCanvasElement,
  { writings }: Drawing,
  look: Look,
  redraw: () => void,
): void {
  const fonts = fontsOf(look);
  const letters = writings.map((writing) => writing.text).join('');
  const own = haveCome(fonts, letters);
  canvas.dataset['typeface'] = own ? 'own' : 'other';
  if (own) return;
  void fetchFonts(fonts, letters).then(() => {
    const isWaiting = canvas.isConnected && canvas.dataset['typeface'] === 'other';
    if (isWaiting && haveCome(fonts, letters)) redraw();
  });
}
