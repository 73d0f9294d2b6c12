/** Whether a value that anyone may have written is what it should be. */
export type Check = (value: unknown) => boolean;

/** A name that is not endless. */
export const isId: Check = (value) => typeof value === 'string' && value.length <= 200;

/** A number no further from 0 than `most`; not NaN either, which is at most nothing. */
export const upTo =
  (most: number): Check =>
  (value) =>
    typeof value === 'number' && Math.abs(value) <= most;

/** What may be missing. */
export const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

/** A list that is not endless, of what passes the check. */
export const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= 1000 && value.every(check);

/** An object whose every field passes its check; it may have others. */
export const fields =
  <Shape>(checks: { [Name in keyof Shape]-?: Check }) =>
  (value: unknown): value is Shape =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries<Check>(checks).every(([name, check]) => check(Reflect.get(value, name)));
