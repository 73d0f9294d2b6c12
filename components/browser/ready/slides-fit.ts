import { installCharts } from '../chart/charts.ts';
import { textOf } from '../document/text-of.ts';
import { hasLeastText } from '../stage/least-text.ts';
import { makeRoom } from '../stage/make-room.ts';
import type { Check, Outcome } from './check.ts';
import { slidesOn } from './screen-size.ts';
import { inShort, slideFaults } from './drawing-faults.ts';

/** Whether every slide has all of itself inside its edge, and can be read on the screen that this window is on. */
export function slidesFit(deck: HTMLElement): Check {
  return {
    id: 'slides',
    title: 'Slides',
    run: async (): Promise<Outcome> => {
      const slides = await misdrawn(deck);
      const dots = (side: number) => Math.round(side * devicePixelRatio);
      const { isReadable, says } = slidesOn({ width: dots(screen.width), height: dots(screen.height) });
      const count = deck.querySelectorAll('.slide').length;
      if (slides.length > 0)
        return {
          state: 'bad',
          says: `${slides.length} af ${count} slides er ikke, som de skal være. Ret dem, eller spring dem over. ${says}`,
          slides,
        };
      return {
        state: isReadable ? 'good' : 'bad',
        says: `Alle ${count} slides er inden for kanten. ${says}`,
      };
    },
  };
}

/** Draws all slides as the stage does, out of sight and at their own size, and tells which came out wrong. */
async function misdrawn(deck: HTMLElement): Promise<NonNullable<Outcome['slides']>> {
  const place = document.createElement('div');
  place.className = 'measured';
  place.inert = true;
  deck.classList.add('reveal');
  place.append(deck);
  document.body.append(place);
  await installCharts(deck, { scale: () => 1, animate: false }).near(deck);
  await document.fonts.ready;
  if (hasLeastText()) for (const slide of deck.querySelectorAll<HTMLElement>('.slide')) await makeRoom(slide);
  const slides = [...deck.querySelectorAll('.slide')].flatMap((slide) => {
    const faults = slideFaults(slide.id);
    const heading = textOf(slide.querySelector('h1, h2, h3')) || slide.id;
    return faults.length > 0 ? [{ id: slide.id, heading, says: inShort(faults) }] : [];
  });
  place.remove();
  return slides;
}
