import { fields, listOf, type Expected } from '../platform/expected-shape.ts';
import { bad, good, type Check, type Outcome } from './check.ts';
import { slidesOn } from './screen-size.ts';

/** What browsers that know of more screens than one tell of each; TypeScript does not know it yet. */
type OneScreen = Readonly<{ width: number; height: number; devicePixelRatio: number; isInternal: boolean }>;
type AllScreens = Readonly<{ screens: readonly OneScreen[] }>;

const isNumber: Expected = (value) => typeof value === 'number';
const isAllScreens = fields<AllScreens>({
  screens: listOf(
    fields<OneScreen>({
      width: isNumber,
      height: isNumber,
      devicePixelRatio: isNumber,
      isInternal: (value) => typeof value === 'boolean',
    }),
  ),
});

/** Whether there is a screen for the room beside the speaker's own. */
export const screens: Check = {
  id: 'skaerme',
  title: 'Projektor',
  run: () => {
    const isExtended: unknown = Reflect.get(screen, 'isExtended');
    if (isExtended === undefined)
      return {
        state: 'unknown',
        says: 'Denne browser siger ikke, om der er to skærme. Se selv efter på projektoren.',
      };
    if (isExtended !== true)
      return bad(
        'Browseren ser kun én skærm. Slut projektoren til, og vælg at udvide skærmen i stedet for at spejle den.',
      );
    return {
      state: 'good',
      says: 'Der er to skærme. Browseren spørger om lov, før siden må måle dem.',
      ask: { label: 'Mål projektoren', run: measure },
    };
  },
  watch: (changed) => {
    // Only browsers that tell of more screens tell when one comes.
    const told: unknown = screen;
    if (told instanceof EventTarget) told.addEventListener('change', changed);
  },
};

async function measure(): Promise<Outcome> {
  const all = await screenDetails();
  const other = all?.screens.find(({ isInternal }) => !isInternal);
  if (!other) return good('Der er to skærme, men siden fik ikke lov til at måle projektoren.');
  const dots = (side: number) => Math.round(side * other.devicePixelRatio);
  const { isReadable, says } = slidesOn({ width: dots(other.width), height: dots(other.height) });
  return isReadable ? good(`Projektoren er fundet. ${says}`) : bad(says);
}

/** Nothing where the person or the browser says no. */
async function screenDetails(): Promise<AllScreens | undefined> {
  try {
    const ask: unknown = Reflect.get(globalThis, 'getScreenDetails');
    const all: unknown = typeof ask === 'function' ? await Reflect.apply(ask, globalThis, []) : undefined;
    return isAllScreens(all) ? all : undefined;
  } catch {
    return undefined;
  }
}
