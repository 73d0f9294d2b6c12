import type { State } from './check.ts';

/** The check in one line: what has to be put right first, then what can be tried, then what nobody can see. */
export function verdict(states: readonly State[]): string {
  const things = (state: State, rest: string) => {
    const count = states.filter((one) => one === state).length;
    return count === 0 ? [] : [`${count} ting ${rest}.`];
  };
  const toMend = things('bad', 'skal rettes');
  const others = [...things('asks', 'kan du prøve med et klik'), ...things('unknown', 'må du selv se efter')];
  if (toMend.length > 0) return [...toMend, ...others].join(' ');
  return others.length > 0 ? [...others, 'Resten er klar.'].join(' ') : 'Alt er klar.';
}
