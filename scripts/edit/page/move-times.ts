import { asList, at, textAt } from '../../../data/read/content.ts';
import type { Content } from '../../../data/read/yaml-text.ts';
import type { Asked } from '../messages.ts';

/**
 * What moves an item of the programme in time, and all after it with the day's end: nothing where a time can't be read, or
 * would be on another day.
 */
export function movedTimes(programme: Content, from: number, minutes: number): Asked[] {
  const items = asList(at(programme, 'punkter'));
  const times = items.flatMap((item, index) =>
    index < from ? [] : [{ path: ['punkter', index, 'start'], written: textAt(item, 'start') }],
  );
  const end = textAt(programme, 'slut');
  // The end of a day need not be known.
  if (minutesOf(end) !== undefined) times.push({ path: ['slut'], written: end });
  const moved = times.map(({ path, written }) => {
    const was = minutesOf(written);
    return { path, value: was === undefined ? undefined : clockOf(was + minutes) };
  });
  return moved.some(({ value }) => value === undefined)
    ? []
    : moved.map(({ path, value = '' }): Asked => ({ kind: 'put', path, value }));
}

function minutesOf(written: string): number | undefined {
  const [, hours, minutes] = /^(?:kl\.?\s*)?(\d{1,2})[.:](\d{2})$/i.exec(written) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

const clockOf = (minutes: number): string | undefined =>
  minutes < 0 || minutes >= 24 * 60
    ? undefined
    : `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;
