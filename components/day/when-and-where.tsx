import type { Programme } from '../../data/programme.ts';

/** The day and the place as one says them: "onsdag den 6. oktober 2021, Odense"; nothing of what is not known. */
export function WhenAndWhere({ of: { date, place } }: { of: Programme }) {
  if (date === undefined && place === undefined) return null;
  return (
    <p class="when-and-where">
      {date && <time datetime={date.day}>{date.words}</time>}
      {date && place !== undefined ? ', ' : null}
      {place}
    </p>
  );
}
