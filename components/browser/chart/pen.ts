import type { Box } from './fit.ts';
import type { Look } from './look.ts';

/** A way to write: a font for a size in pixels, and letter-spacing in ems. */
export type Face = Readonly<{ font: (size: number) => string; tracking: number }>;

/** A text that stands on the canvas. `x` and `y` are its base line, where `align` says. */
export type Writing = Readonly<{
  text: string;
  x: number;
  y: number;
  face: Face;
  size: number;
  colour: string;
  align: 'left' | 'center';
  /** Whether it stands there before the bars have grown. */
  still?: boolean;
}>;

/** A line from point to point, how wide it is, and how large the dot on each point is. */
export type Line = Readonly<{
  points: readonly Readonly<{ x: number; y: number }>[];
  colour: string;
  width: number;
  radius: number;
}>;

/** An outline of what is not stated; `corners` are the radii of the upper ones. */
export type Outline = Readonly<{ box: Box; corners: readonly [number, number] }>;

/** The legend's sign for what is not stated, as large as there: it has no length that could be read. */
export const signAt = (x: number, y: number, { label }: Look): Outline => ({
  box: { x, y, width: label * 0.8, height: label },
  corners: [label, label],
});

/** How wide a text is in a face and size. */
export type Measure = (text: string, face: Face, size: number) => number;

/** Height of a digit, as part of the type size. */
export const digitHeight = 0.7;

/** The faces of a chart: display type for what is counted, text type for the rest. */
export function faces({ display, text }: Look): { share: Face; number: Face; label: Face; name: Face } {
  return {
    share: { font: (size) => `750 ${size}px ${display}`, tracking: -0.025 },
    number: { font: (size) => `750 ${size}px ${display}`, tracking: 0 },
    label: { font: (size) => `600 ${size}px ${text}`, tracking: 0 },
    name: { font: (size) => `400 ${size}px ${text}`, tracking: 0 },
  };
}

/** Measures as the canvas will write. */
export function measureOn(ctx: CanvasRenderingContext2D): Measure {
  return (text, face, size) => {
    setFace(ctx, face, size);
    return ctx.measureText(text).width;
  };
}

/** Writes a text where it stands. */
export function write(
  ctx: CanvasRenderingContext2D,
  { text, x, y, face, size, colour, align }: Writing,
): void {
  setFace(ctx, face, size);
  ctx.fillStyle = colour;
  ctx.textAlign = align;
  ctx.fillText(text, x, y);
}

/** Outlines what is not stated: dashed, the corners of the arch on top, nothing inside, open below. */
export function outline(ctx: CanvasRenderingContext2D, { box, corners }: Outline, line: number): void {
  const [x, y, right, bottom] = [
    box.x + line / 2,
    box.y + line / 2,
    box.x + box.width - line / 2,
    box.y + box.height,
  ];
  const fit = (corner: number) => Math.max(0, Math.min(corner, box.width / 2, box.height) - line / 2);
  ctx.lineWidth = line;
  ctx.setLineDash([line * 2.4, line * 1.6]);
  ctx.beginPath();
  ctx.moveTo(x, bottom);
  ctx.arcTo(x, y, (x + right) / 2, y, fit(corners[0]));
  ctx.arcTo(right, y, right, bottom, fit(corners[1]));
  ctx.lineTo(right, bottom);
  ctx.stroke();
  ctx.setLineDash([]);
}

/** Draws a line from point to point, with a dot on each. */
export function trace(ctx: CanvasRenderingContext2D, { points, colour, width, radius }: Line): void {
  ctx.strokeStyle = ctx.fillStyle = colour;
  ctx.lineWidth = width;
  ctx.lineJoin = ctx.lineCap = 'round';
  ctx.beginPath();
  for (const { x, y } of points) ctx.lineTo(x, y);
  ctx.stroke();
  for (const { x, y } of points) {
    ctx.beginPath();
    ctx.arc(x, y, radius, 0, 2 * Math.PI);
    ctx.fill();
  }
}

function setFace(ctx: CanvasRenderingContext2D, face: Face, size: number): void {
  ctx.font = face.font(size);
  ctx.letterSpacing = `${face.tracking * size}px`;
}
