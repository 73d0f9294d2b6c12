import type { Page } from '@playwright/test';

/** How wide a word was when it was written on a canvas, in which font and colour. */
type Word = { text: string; font: string; colour: string; spacing: string; width: number };

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
      written.set(text, {
        ...{ text, font, spacing },
        colour: typeof fillStyle === 'string' ? fillStyle : '',
        width: this.measureText(text).width,
      });
      window.words.set(canvas, written);
      original.call(this, text, ...place);
    };
    // What is wiped off a canvas is not on it any more: written anew, it may say another thing.
    const wipe = Object.getOwnPropertyDescriptor(prototype, 'clearRect')?.value as typeof prototype.clearRect;
    prototype.clearRect = function (x, y, width, height) {
      if (x <= 0 && y <= 0 && width >= this.canvas.width && height >= this.canvas.height)
        window.words.delete(this.canvas);
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
