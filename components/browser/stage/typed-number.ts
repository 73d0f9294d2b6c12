/** A slide's number on its way: the digits so far, what is said of it, and the slide that Enter has asked for. */
export type Typed = Readonly<{ digits: string; says: string; goesTo?: number }>;

/** Nothing typed. */
export const nothingTyped: Typed = { digits: '', says: '' };

/** As many digits as a slide's number can have. */
const most = 3;

/**
 * What a key makes of the number that is being typed, in a day of `count` slides numbered from 1. Undefined where the
 * key has nothing to do with it; the number is then dropped.
 */
export function typeKey({ digits }: Typed, key: string, count: number): Typed | undefined {
  if (/^[0-9]$/.test(key)) return typed(`${digits}${key}`.replace(/^0+/, '').slice(0, most));
  if (digits === '') return undefined;
  switch (key) {
    case 'Backspace':
      return typed(digits.slice(0, -1));
    case 'Escape':
      return nothingTyped;
    case 'Enter': {
      const goesTo = Number(digits);
      return goesTo <= count
        ? { ...nothingTyped, goesTo }
        : { digits: '', says: `Der er ${count} ${count === 1 ? 'slide' : 'slides'}.` };
    }
    default:
      return undefined;
  }
}

function typed(digits: string): Typed {
  return digits === '' ? nothingTyped : { digits, says: `Gå til slide ${digits}` };
}
