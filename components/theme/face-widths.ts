/** What each character of a typeface is wide, in thousandths of an em: by weight, in the order of `characters`. */
export type FaceWidths = Readonly<{
  characters: string;
  weights: Readonly<Record<number, readonly number[]>>;
}>;

/** The widths of our two typefaces. */
export type Widths = Readonly<{ display: FaceWidths; text: FaceWidths }>;
