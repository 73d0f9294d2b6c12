/**
 * The first typeface that a list of them names, which is ours. The others stand in for it, and a machine need not have
 * them: who asks for them all is refused ours.
 */
export function ownTypeface(list: string): string {
  const [first = ''] = list.split(',');
  return first.trim().replace(/^["']|["']$/g, '');
}

/** A weight and a typeface of ours, as the browser is asked for it. */
export const fontOf = (weight: number, family: string) => `${weight} 24px "${family}"`;

/** Our two typefaces in the weights that charts and pictures are written in. */
export const fontsOf = ({ display, text }: Readonly<{ display: string; text: string }>): string[] => [
  fontOf(750, ownTypeface(display)),
  fontOf(600, ownTypeface(text)),
  fontOf(400, ownTypeface(text)),
];

/** Whether a text in these fonts is written in them now, and not in what stands in for them. */
export function haveCome(fonts: readonly string[], text: string): boolean {
  const faces = [...document.fonts];
  return fonts.every((font) => {
    const own = faces.filter(({ family }) => font.endsWith(`"${ownTypeface(family)}"`));
    // WebKit's check calls what is on its way, or failed, there.
    const fails = own.some(({ status }) => status === 'loading' || status === 'error');
    return !fails && document.fonts.check(font, text);
  });
}

/** Asks for the fonts of a text, and waits until they have come or failed. */
export async function fetchFonts(fonts: readonly string[], text: string): Promise<void> {
  await Promise.allSettled(fonts.map((font) => document.fonts.load(font, text)));
}
