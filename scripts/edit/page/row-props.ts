import type { AnyAsked, LetterSlide, LetterState } from '../messages.ts';

/** What is said of something that was done, and where one is afterwards: at which slide, and at what of it. */
export type Doing = Readonly<{ said: string; at: number; focus: string }>;

/** What a part of a slide's row is told. */
export type RowProps = Readonly<{
  slide: LetterSlide;
  index: number;
  letter: LetterState;
  /** What the slide is called. */
  name: string;
  /** Does something to the file that it is in. Whether it is done. */
  done: (change: AnyAsked, doing: Doing) => Promise<boolean>;
}>;
