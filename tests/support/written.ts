import type { Page } from '@playwright/test';

/** How wide a word was when it was written on a canvas, in which font and colour, and whether it began outside the canvas. */
type Word = {
  text: string;
  font: string;
  colour: string;
  spacing: string;
  width: number;
  isOutside: boolean;
};

declare global {
  interface Window {
    /** What was last written on each canvas, by text. */
    words: Map<HTMLCanvasElement, Map<string, Word>>;
  }
}

/** Notes all that the page writes on its canvases from now on. */
export async function noteWords(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.words = new Map();
    const { prototype } = CanvasRenderingContext2D;
    const original = Object.getOwnPropertyDescriptor(prototype, 'fillText')
      ?.value as typeof prototype.fillText;
    prototype.fillText = function (text, ...place) {
      const { canvas, font, fillStyle, letterSpacing: spacing } = this;
      const written = window.words.get(canvas) ?? new Map<string, Word>();
      const at = this.getTransform().transformPoint({ x: place[0], y: place[1] });
      const isIn = at.x >= 0 && at.x <= canvas.width && at.y >= 0 && at.y <= canvas.height;
      written.set(text, {
        ...{ text, font, spacing },
        colour: typeof fillStyle === 'string' ? fillStyle : '',
        width: this.measureText(text).width,
        isOutside: !isIn || written.get(text)?.isOutside === true,
      });
      window.words.set(canvas, written);
      original.call(this, text, ...place);
    };
    // What is wiped off a canvas is not on it any more: written anew, it may say another thing. One that is gone was seen.
    const wipe = Object.getOwnPropertyDescriptor(prototype, 'clearRect')?.value as typeof prototype.clearRect;
    prototype.clearRect = function (x, y, width, height) {
      const { canvas } = this;
      if (canvas.isConnected && x <= 0 && y <= 0 && width >= canvas.width && height >= canvas.height)
        window.words.delete(canvas);
      wipe.call(this, x, y, width, height);
    };
  });
}

/** The words on canvases that are not as wide as in our typefaces, once these have come. Throws where they haven't. */
export async function foreignWords(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const own = ['Bricolage Grotesque', 'Figtree'];
    for (const family of own) {
      const faces = await document.fonts.load(`600 20px "${family}"`, 'a');
      if (!faces.some(({ status }) => status === 'loaded')) throw new Error(`${family} has not come.`);
    }
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) throw new Error('There is no canvas.');
    const on = [...window.words].filter(([canvas]) => canvas.isConnected);
    if (on.length === 0) throw new Error('Nothing is written.');
    return on.flatMap(([, written]) =>
      [...written.values()]
        .filter(({ text, font, spacing, width }) => {
          pen.font = font;
          pen.letterSpacing = spacing || '0px';
          const isOwn = own.some((family) => font.includes(family));
          return !isOwn || Math.abs(pen.measureText(text).width - width) > 0.01;
        })
        .map(({ text }) => text),
    );
  });
}

/** The words that were last written outside the canvases of a part of the page, where nobody sees them. */
export const wordsOutside = (page: Page, part: string): Promise<string[]> =>
  page.evaluate(
    (selector) =>
      [...window.words]
        .filter(([canvas]) => canvas.closest(selector))
        .flatMap(([, written]) => [...written.values()])
        .filter(({ isOutside }) => isOutside)
        .map(({ text }) => text),
    part,
  );
