/** A screen's own dots. */
export type Size = Readonly<{ width: number; height: number }>;

/** The slide, and the smallest text on it, in its own pixels. */
const slide = { width: 1280, height: 720, leastText: 16 };

/** The least height of a text that can be read, in dots of the screen. */
const leastDots = 12;

/** How slides come out in full screen: whether their smallest text can be read, and in words. */
export function slidesOn({ width, height }: Size): Readonly<{ isReadable: boolean; says: string }> {
  // reveal.js shows slides at whole hundredths.
  const scale = Math.round(100 * Math.min(width / slide.width, height / slide.height)) / 100;
  const dots = slide.leastText * scale;
  const takes = `På ${width} × ${height} punkter ${roomTaken({ width, height }, scale)}`;
  if (dots >= leastDots)
    return { isReadable: true, says: `${takes}, og den mindste tekst er ${Math.round(dots)} punkter høj.` };
  return {
    isReadable: false,
    says: `${takes}, og den mindste tekst er kun ${Math.floor(dots)} punkter høj. Vælg en højere opløsning, helst 1920 × 1080.`,
  };
}

/** What is left of a screen, but for a hundredth of it. */
function roomTaken({ width, height }: Size, scale: number): string {
  if (width - slide.width * scale > width / 100) return 'har slides luft i siderne';
  if (height - slide.height * scale > height / 100) return 'har slides luft over og under';
  return 'fylder slides det hele';
}
