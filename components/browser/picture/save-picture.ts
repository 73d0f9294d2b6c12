import { saveFile } from '../platform/save-file.ts';
import { fetchFonts, fontsOf } from '../platform/typeface.ts';
import { newestYear, readFinding, type Finding } from './finding.ts';
import type { Size } from './offered.ts';
import { paint, readColours } from './paint.ts';

/**
 * Makes a slide's finding into a picture and has the browser save it. Nothing is sent anywhere. Throws where the browser can't
 * draw, or gives another picture than was drawn, as some do that guard against being recognised.
 */
export async function savePicture(slide: Element, size: Size): Promise<void> {
  const finding = readFinding(slide);
  const colours = readColours();
  await comeFonts(finding, colours.look);
  const canvas = Object.assign(document.createElement('canvas'), { width: size.width, height: size.height });
  const ctx = canvas.getContext('2d', { willReadFrequently: true });
  if (!ctx) throw new Error('No canvas.');
  paint(ctx, size, finding, colours);
  if (!isAsPainted(ctx, colours.paper)) throw new Error('The canvas is not as it was painted.');
  const blob = await new Promise<Blob | null>((made) => canvas.toBlob(made, 'image/png'));
  if (!blob) throw new Error('No picture.');
  saveFile(blob, pictureName(finding.id, size, newestYear(document)));
}

/** The file's name: "temadag-2021-bisiddersager-1200x675.png". */
function pictureName(id: string, { width, height }: Size, year: string): string {
  return `${['temadag', year, id, `${width}x${height}`].filter(Boolean).join('-')}.png`;
}

/** Waits for our typefaces: a canvas writes with what is there when it writes. */
async function comeFonts(finding: Finding, look: Readonly<{ display: string; text: string }>): Promise<void> {
  const letters = [
    finding.heading,
    finding.title,
    finding.about,
    finding.source,
    finding.figure?.textContent,
  ];
  await fetchFonts(fontsOf(look), `0123456789 ${letters.join(' ')}`);
}

/** Whether a corner has the colour of the paper. */
function isAsPainted(ctx: CanvasRenderingContext2D, paper: string): boolean {
  const asked = (paper.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  const { data } = ctx.getImageData(2, 2, 1, 1);
  return asked.every((part, at) => Math.abs(part - (data[at] ?? 0)) <= 1);
}
