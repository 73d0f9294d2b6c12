/** Whether a value that anyone may have written is what it should be. */
export type Expected = (value: unknown) => boolean;

/** A name that is not endless. */
export const isId: Expected = (value) => typeof value === 'string' && value.length <= 200;

/** A number no further from 0 than `most`; not NaN either, which is at most nothing. */
export const upTo =
  (most: number): Expected =>
  (value) =>
    typeof value === 'number' && Math.abs(value) <= most;

/** What may be missing. */
export const optional =
  (check: Expected): Expected =>
  (value) =>
    value === undefined || check(value);

/** A list that is not endless, of what passes the check. */
export const listOf =
  (check: Expected): Expected =>
  (value) =>
    Array.isArray(value) && value.length <= 1000 && value.every(check);

/** An object whose every field passes its check; it may have others. */
export const fields =
  <Shape>(checks: { [Name in keyof Shape]-?: Expected }) =>
  (value: unknown): value is Shape =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries<Expected>(checks).every(([name, check]) => check(Reflect.get(value, name)));
