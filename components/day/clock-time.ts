/** Minutes from midnight as Danes write a time of day: 810 is "13.30". */
export function formatClock(minutes: number): string {
  return clockParts(minutes).join('.');
}

/** Minutes from midnight as machines read a time of day: 810 is "13:30". */
export function isoClock(minutes: number): string {
  return clockParts(minutes).join(':');
}

function clockParts(minutes: number): [string, string] {
  return [two(Math.floor(minutes / 60)), two(minutes % 60)];
}

const two = (number: number) => String(number).padStart(2, '0');
