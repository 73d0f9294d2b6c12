import { headingOf, wordsIn, type Step } from './fit.ts';
import { display, named, nothing, space, taken, text, under } from './set-text.ts';

/** The slide's height without its margins. */
const bottom = 720;

/** Whether the way to the page stands on it, right of all else. */
const hasWayHome = (slide: Element): boolean => slide.querySelector('.way-home') !== null;

/** Title and closing: the heading from `top`, under it a line of greeting; at the bottom who holds the day. */
const first =
  (heading: number, lead: number, top: number): Step<Element> =>
  (slide) => ({
    taken: under(
      taken(wordsIn(slide, 'h1'), display(heading, 700)),
      // The small arch has grown; beside the way home both stand under the heading.
      taken(wordsIn(slide, 'h2'), display(heading, hasWayHome(slide) ? 740 : 630)),
      taken(wordsIn(slide, '.lead'), text(lead, 700, 1.4, heading * 0.4)),
      taken(wordsIn(slide, '.when-and-where'), text(Math.max(20, lead * 0.75), 680, 1.4, 10)),
      taken(wordsIn(slide, '.foot'), text(20, 680, 1.4, 30)),
    ),
    room: bottom - (hasWayHome(slide) ? 245 + 30 : 28) - top,
  });

/** The steps of a day's first and last slide. */
export const firstSteps = [first(92, 36, 182), first(76, 30, 144), first(62, 26, 120), first(50, 22, 64)];

/** An item's opening: the time on top, the title from the bottom up. */
const section =
  (heading: number, subtitle: number, speaker: number, time: number): Step<Element> =>
  (slide) => ({
    taken: under(
      taken(wordsIn(slide, 'h2'), display(heading, 760)),
      taken(wordsIn(slide, '.subtitle'), text(subtitle, 760, 1.4, 20)),
      taken(wordsIn(slide, '.speaker'), text(speaker, 760, 1.4, 10)),
    ),
    room: bottom - 84 - 64 - time - 14 - 50 - 30,
  });

/** The steps of an item's opening. */
export const sectionSteps = [
  section(60, 28, 22, 140),
  section(52, 26, 22, 140),
  section(44, 24, 20, 140),
  section(38, 22, 20, 110),
  section(32, 20, 20, 80),
];

/** How tall the heading of a break may be before its lines, as wide as the slide, reach the taller arch. */
const overArch = 720 - 64 - 380;

/** A break: what it is on top; from the bottom up the minutes left, and what comes then. */
const pause =
  (heading: number, next: number, minutes: number): Step<Element> =>
  (slide) => {
    const alone = !hasWayHome(slide);
    const title = taken(wordsIn(slide, 'h2'), display(heading, alone ? 1120 : 740));
    const when = wordsIn(slide, '.next b');
    const all = under(
      title,
      taken(when, named(next, 740, 1.2, 30)),
      taken(wordsIn(slide, '.next').slice(when.length), text(Math.max(20, next * 0.7), 740, 1.3)),
      // A break that is moved may get longer by a digit.
      wordsIn(slide, '.countdown') === ''
        ? nothing
        : { height: minutes, cuts: taken(wordsIn(slide, '.countdown'), display(minutes, 740)).cuts },
    );
    const room = bottom - 74 - 64;
    const inArch = alone ? title.height - overArch : 0;
    return { taken: inArch > 0 ? { ...all, height: Math.max(all.height, room + inArch) } : all, room };
  };

/** The steps of a break. */
export const breakSteps = [pause(68, 40, 230), pause(68, 40, 180), pause(54, 34, 180), pause(44, 28, 150)];

/** A film: its question and who is in it, above the arches; how to start it, or its address, stands at the bottom. */
const film =
  (heading: number, lead: number): Step<Element> =>
  (slide) => ({
    taken: under(headingOf(slide, heading, 640), taken(wordsIn(slide, '.lead'), text(lead, 640, 1.4, 30))),
    room: 300,
  });

/** The steps of a film. */
export const filmSteps = [film(58, 28), film(48, 24), film(38, 22), film(32, 20)];

/** How tall the heading of group work may be: the running timer stands between it and the subjects. */
const overTimer = 144;

/** Group work: the heading left of the timer, and the subjects beside each other at the bottom. */
const work =
  (heading: number, subject: number, mark = 48): Step<Element> =>
  (slide) => {
    const subjects = [...slide.querySelectorAll('.subjects li')].map(({ textContent }) => textContent);
    const width = (1120 - 72 * (subjects.length - 1)) / Math.max(1, subjects.length);
    const all = subjects.map((words) => taken(words, named(subject, width, 1.1)));
    const title = headingOf(slide, heading, 630);
    const tallest = Math.max(0, ...all.map(({ height }) => height));
    const room = bottom - 100 - 1.5 * mark - 454;
    const over = title.height - overTimer;
    return {
      taken: {
        height: over > 0 ? Math.max(tallest, room + over) : tallest,
        cuts: title.cuts || all.some(({ cuts }) => cuts),
      },
      room,
    };
  };

/** The steps of group work. */
export const workSteps = [work(62, 44), work(52, 36), work(44, 30), work(36, 24), work(32, 20, 32)];

/** A quote alone: the mark, the words, who said them. */
const alone =
  (size: number): Step<Element> =>
  (slide) => ({
    taken: under(
      space(64 + 34 + 28),
      taken(wordsIn(slide, 'blockquote'), { ...named(size, size > 30 ? 1040 : 1120, 1.24), weight: 500 }),
      taken(wordsIn(slide, 'figcaption'), text(25, 1120)),
    ),
    room: bottom - 64 - 24,
  });

/** The steps of a quote alone. */
export const aloneSteps = [alone(44), alone(38), alone(34), alone(30), alone(27), alone(24), alone(22)];
