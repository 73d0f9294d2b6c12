import type { Reading } from './reading.ts';

const form = /^(?:[Kk][Ll]\.?\s*)?(\d{1,2})[.:](\d{2})$/;

function read(text: string): number | undefined {
  const [, hours, minutes] = form.exec(text)?.map(Number) ?? [];
  if (hours === undefined || minutes === undefined || hours > 23 || minutes > 59) return undefined;
  return hours * 60 + minutes;
}

/** A time of day, read as minutes since midnight. */
export const clock: Reading<number> = {
  expected: 'et klokkeslæt fra 0.00 til 23.59, skrevet som 10.30',
  read,
  guess: (text) => {
    const [, hours, minutes] = /^(?:kl\.?\s*)?(\d{1,2})(?:\s*[.,:;h-]?\s*(\d{2}))?$/i.exec(text) ?? [];
    const guess = `${hours}.${minutes ?? '00'}`;
    return read(guess) === undefined ? undefined : guess;
  },
  form,
};
