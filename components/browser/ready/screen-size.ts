/** A screen's own dots. */
export type Size = Readonly<{ width: number; height: number }>;

/** The slide, which is taller where the screen is, and the smallest text on it, in its own pixels. */
const slide = { width: 1280, height: 720, tallest: 960, leastText: 16 };

/** The least height of a text that can be read, in dots of the screen. */
const leastDots = 12;

/** How slides come out in full screen: whether their smallest text can be read, and in words. */
export function slidesOn({ width, height }: Size): Readonly<{ isReadable: boolean; says: string }> {
  // reveal.js shows slides at whole hundredths.
  const scale = Math.round(100 * Math.min(width / slide.width, height / slide.height)) / 100;
  const dots = slide.leastText * scale;
  const takes = `På ${width}\u00a0×\u00a0${height} punkter ${roomTaken({ width, height }, scale)}`;
  if (dots >= leastDots)
    return { isReadable: true, says: `${takes}, og den mindste tekst er ${Math.round(dots)} punkter høj.` };
  return {
    isReadable: false,
    says: `${takes}, og den mindste tekst er kun ${Math.floor(dots)} punkter høj. Vælg en højere opløsning, helst 1920\u00a0×\u00a01080.`,
  };
}

/** What is left of a screen, but for a hundredth of it. */
function roomTaken({ width, height }: Size, scale: number): string {
  const tall = Math.min(slide.tallest, Math.max(slide.height, height / scale));
  const [beside, above] = [1 - (slide.width * scale) / width, 1 - (tall * scale) / height];
  if (Math.max(beside, above) < 0.01) return 'fylder slides det hele';
  return beside > above ? 'har slides luft i siderne' : 'har slides luft over og under';
}
