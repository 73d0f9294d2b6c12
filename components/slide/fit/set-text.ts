import { linesOf, type Setting } from '../../theme/measure-text.ts';

/** How a paragraph is set on a slide. All lengths are the slide's own pixels, of which it has 1280 × 720. */
export type SetText = Setting &
  Readonly<{
    width: number;
    /** The height of a line, as part of the type size. */
    line: number;
    /** The space above it. */
    above?: number;
  }>;

/** The room that a text takes, and whether a word had to be cut to fit its width. */
export type Taken = Readonly<{ height: number; cuts: boolean }>;

/** What takes no room. */
export const nothing: Taken = { height: 0, cuts: false };

/** Headings, numbers and quotes: the display face, set tight. */
export const display = (size: number, width: number, line = 1.04, above = 0): SetText => ({
  face: 'display',
  weight: 750,
  tracking: -0.022,
  ...{ size, width, line, above },
});

/** Names and what stands under quotes: the display face, lighter and not as tight. */
export const named = (size: number, width: number, line = 1.4, above = 0): SetText => ({
  ...text(size, width, line, above),
  ...{ face: 'display', weight: 650 },
});

/** Text: the text face. */
export const text = (size: number, width: number, line = 1.4, above = 0): SetText => ({
  face: 'text',
  weight: 400,
  ...{ size, width, line, above },
});

/** The room that some words take. No words take none, not even the space above them. */
export function taken(words: string, { line, above = 0, ...set }: SetText): Taken {
  if (words.trim() === '') return nothing;
  const widths = linesOf(words, set).map(({ width }) => width / set.width);
  const lines = widths.reduce((sum, part) => sum + Math.max(1, Math.ceil(part)), 0);
  return { height: above + lines * set.size * line, cuts: widths.some((part) => part > 1) };
}

/** The room of things under each other. */
export function under(...parts: readonly Taken[]): Taken {
  return {
    height: parts.reduce((sum, { height }) => sum + height, 0),
    cuts: parts.some(({ cuts }) => cuts),
  };
}

/** The room of things beside each other. */
export function beside(...parts: readonly Taken[]): Taken {
  return {
    height: Math.max(0, ...parts.map(({ height }) => height)),
    cuts: parts.some(({ cuts }) => cuts),
  };
}

/** Some empty room. */
export const space = (height: number): Taken => ({ height, cuts: false });
