import { withPage } from '../print/open-page.ts';
import { oneFile } from '../print/one-file.ts';
import { onPaper } from '../print/swap-for-print.ts';
import type { ChangedSlide } from './compare/slides.ts';
import type { Editions } from './load-editions.ts';

/** What a slide looked like, and looks like now, as JPEGs; one of them is undefined where there is no such slide. */
export type SlidePictures = Readonly<Record<'before' | 'after', Uint8Array | undefined>>;

/** As sharp as is needed to read a slide in half a page, and no larger than that: 960 pixels wide. */
const look = { view: 'slides', size: { width: 1280, height: 720 }, media: 'print', sharpness: 0.75 } as const;

/** Draws slides as they are on paper, before and after, by their ids, and says how far it is. */
export async function drawSlides(
  browser: string,
  { before, after }: Pick<Editions, 'before' | 'after'>,
  slides: readonly ChangedSlide[],
): Promise<ReadonlyMap<string, SlidePictures>> {
  const wanted = {
    before: slides.filter(({ how }) => how !== 'nyt'),
    after: slides.filter(({ how }) => how !== 'væk'),
  };
  const all = wanted.before.length + wanted.after.length;
  let drawn = 0;
  const draw = async ({ deck }: Editions['after'], some: readonly ChangedSlide[]) => {
    if (some.length === 0) return new Map<string, Uint8Array>();
    return withPage(browser, await oneFile(deck, onPaper()), look, async (page) => {
      const pictures = new Map<string, Uint8Array>();
      for (const { id } of some) {
        console.log(`Tegner slide ${++drawn} af ${all} …`);
        const slide = page.locator(`section[id="${id}"]`);
        pictures.set(id, await slide.screenshot({ type: 'jpeg', quality: 80 }));
      }
      return pictures;
    });
  };
  const [old, now] = [await draw(before, wanted.before), await draw(after, wanted.after)];
  return new Map(slides.map(({ id }) => [id, { before: old.get(id), after: now.get(id) }]));
}
