/** A picture's size in pixels, and what it is called. */
export type Size = Readonly<{ name: 'bredt' | 'højt'; width: number; height: number }>;

/** As wide as a link's picture in most feeds, and as tall as a picture may be in those for phones. */
export const sizes: readonly Size[] = [
  { name: 'bredt', width: 1200, height: 675 },
  { name: 'højt', width: 1080, height: 1350 },
];

/** What is drawn of a slide. A child's words are none of it: consent to a page is none to a picture that goes round. */
const drawn = '.chart, .unit-chart, .key-figure';

/** Whether a slide has a finding that can be made into a picture. */
export function hasPicture(slide: Element): boolean {
  return slide.matches('.finding, .count') && slide.querySelector(drawn) !== null;
}
