/** Chance that is the same each time for the same seed, so that a failure can be looked at again. */
export type Chance = Readonly<{
  /** A whole number from `least` to `most`, both included. */
  whole: (least: number, most: number) => number;
  one: <T>(of: readonly [T, ...T[]]) => T;
  /** True once in so many times. */
  onceIn: (times: number) => boolean;
}>;

/** Mulberry32: a counter goes up by a fixed odd number, and its bits are mixed until they look like noise. */
export function chance(seed: number): Chance {
  let counter = seed;
  const next = (): number => {
    counter = (counter + 0x6d2b79f5) | 0;
    let mixed = Math.imul(counter ^ (counter >>> 15), counter | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    whole,
    one: (of) => of[whole(0, of.length - 1)] ?? of[0],
    onceIn: (times) => whole(1, times) === 1,
  };
}
