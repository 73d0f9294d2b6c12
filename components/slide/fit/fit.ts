import { display, taken, text, type Taken } from './set-text.ts';

/** What a step of a layout would take of the slide, and what it has. */
export type Tried = Readonly<{ taken: Taken; room: number }>;

/** One way to set some parts of a slide, from the largest type down: its number is the slide's `data-fit`. */
export type Step<Parts> = (parts: Parts) => Tried;

/** The step that was chosen, and by how many pixels it is too tall: 0 where it fits. */
export type Fit = Readonly<{ step: number; over: number }>;

/** The first step that holds it all with no word cut; else the first that holds it all; else the one with the least too much. */
export function fit<Parts>(parts: Parts, steps: readonly Step<Parts>[]): Fit {
  const tried = steps.map((step) => step(parts));
  const holds = ({ taken, room }: Tried) => taken.height <= room;
  const whole = tried.findIndex((one) => holds(one) && !one.taken.cuts);
  const cut = tried.findIndex(holds);
  if (cut >= 0) return { step: whole >= 0 ? whole : cut, over: 0 };
  const overs = tried.map(({ taken, room }) => Math.ceil(taken.height - room));
  const over = Math.min(...overs);
  return { step: overs.lastIndexOf(over), over };
}

/** Some parts of a slide that stand on one page, and how they are set there. */
export type Page<Part> = Fit & Readonly<{ parts: readonly Part[] }>;

/**
 * Divides parts that don't fit on one slide among as few as will do, in their order, so that the smallest type on any of
 * them is as large as can be. One that does not even fit alone stands alone.
 */
export function divide<Part>(
  parts: readonly Part[],
  steps: readonly Step<readonly Part[]>[],
): readonly Page<Part>[] {
  if (parts.length === 0) return [];
  /** The best way to set the parts from each place on, or nothing where they do not fit on so many pages. */
  let best: (Way<Part> | undefined)[] = [...parts.map(() => undefined), { pages: [], step: 0 }];
  const pagesFrom = once((from: number) =>
    once((to: number): Page<Part> => {
      const own = parts.slice(from, to);
      return { ...fit(own, steps), parts: own };
    }),
  );
  for (;;) {
    best = parts.map((_, from) => {
      const ways = parts.slice(from).flatMap((__, more): Way<Part>[] => {
        const rest = best[from + more + 1];
        const page = rest && pagesFrom(from)(from + more + 1);
        if (!rest || !page || (page.over > 0 && more > 0)) return [];
        return [{ pages: [page, ...rest.pages], step: Math.max(page.step, rest.step) }];
      });
      return ways.length > 0 ? ways.reduce((one, other) => (other.step < one.step ? other : one)) : undefined;
    });
    if (best[0]) return best[0].pages;
  }
}

type Way<Part> = Readonly<{ pages: readonly Page<Part>[]; step: number }>;

/** Makes what is asked for once of each. */
export function once<Of, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const made = new Map<Of, Made>();
  return (of) => {
    const one = made.get(of) ?? make(of);
    made.set(of, one);
    return one;
  };
}

/** The room of a slide's heading. */
export const headingOf = (slide: Element, size: number, width = 1120): Taken =>
  taken(wordsIn(slide, 'h1, h2, h3'), display(size, width));

/** How much taller than one line the source line under a slide is. */
export const moreFoot = (slide: Element): number =>
  Math.max(0, taken(wordsIn(slide, '.slide-body > .foot'), text(16, 1060, 1.35)).height - 22);

/** What is written in the first element that a selector finds, soft hyphens included; nothing where there is none. */
export const wordsIn = (slide: Element, selector: string): string =>
  slide.querySelector(selector)?.textContent ?? '';
