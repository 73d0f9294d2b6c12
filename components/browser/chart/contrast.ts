/** The first of `texts` that reads well on `mark`, 4.5 to 1 or better; else the best. Colours are `rgb(…)`. */
export function readable(mark: string, texts: readonly string[]): string {
  const rated = texts.map((text) => ({ text, ratio: contrast(mark, text) }));
  const best = rated.reduce((a, b) => (b.ratio > a.ratio ? b : a), { text: '#fff', ratio: 0 });
  return (rated.find(({ ratio }) => ratio >= 4.5) ?? best).text;
}

/** The contrast of two colours as WCAG reckons it, from 1 to 21. Colours are `rgb(…)`, as styles are computed. */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
