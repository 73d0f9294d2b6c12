import { curly, uncurl } from './curly-quote.ts';
import type { Slip, Stopped } from './slip.ts';

/** Where the braces end that begin at a `{`: the place after their `}`; undefined where they don't end. */
export function braceEnd(source: string, at: number): number | undefined {
  let depth = 0;
  const parts = /"[^"\n]*"|'[^'\n]*'|`[^`]*`|\/\*[^]*?\*\/|[{}]/g;
  parts.lastIndex = at;
  for (let part = parts.exec(source); part; part = parts.exec(source)) {
    if (part[0] === '{') depth += 1;
    if (part[0] === '}') depth -= 1;
    if (depth === 0 && part[0] === '}') return parts.lastIndex;
  }
  return undefined;
}

/** What is wrong with the braces that begin at a `{`. */
export function braceSlip(source: string, at: number, stopped: Stopped): Slip | undefined {
  if (/^\{\s*\/\*(?![^]*?\*\/)/.test(source.slice(at)))
    return { at, told: 'Kommentaren her bliver aldrig lukket. Skriv */} efter dens sidste ord.' };
  const end = braceEnd(source, at);
  const inside = source.slice(at + 1, end === undefined ? undefined : end - 1);
  const isValue = /=\s*$/.test(source.slice(Math.max(0, at - 5), at));
  const isBroken =
    (stopped !== undefined && stopped > at && stopped <= (end ?? source.length)) ||
    (isValue && inside.trim() === '');
  if (end !== undefined && !isBroken) return undefined;
  if (end === undefined || /\n\s*\n|<\/|^[^<]*\/?>/.test(inside)) {
    return isValue
      ? { at, told: 'Her står et {, som aldrig bliver lukket. Skriv }, hvor værdien slutter.' }
      : {
          at,
          told: 'Her står et {, som aldrig bliver lukket. Skriv }, hvor det slutter, eller skriv \\{, hvis det er et tegn i teksten.',
        };
  }
  const [line = ''] = inside.trim().split('\n');
  const known = inBraces.find(([pattern]) => pattern.test(line));
  if (known) return { at, told: known[1](line, isValue) };
  return {
    at,
    told: `Det, der står mellem { og }, kan ikke læses: »${line.slice(0, 40)}«. Skriv et navn på et tal, eller skriv \\{ og \\}, hvis de er tegn i teksten.`,
  };
}

/** What a person may write between { and } that can't be read, and what is told of it. */
const inBraces: readonly (readonly [RegExp, (line: string, isValue: boolean) => string])[] = [
  [/[“”„‟«»‘’‚]/, (line) => uncurl(line.charAt(line.search(curly)))],
  [
    /^\{[^{}]*\}?$/,
    (line) => `Her står to { i træk. Skriv kun én: {${line.replaceAll(/[{}]/g, '').trim()}}.`,
  ],
  [
    /^$/,
    (_, isValue) =>
      isValue
        ? 'Mellem { og } mangler der et navn fra data. Skriv det.'
        : 'Der står intet mellem { og }. Skriv et navn fra data imellem, eller slet dem.',
  ],
  [
    /^[+\d][\d .:-]*$/,
    (line) =>
      `»${line}« er hverken et navn eller ét tal. Tæller det ikke noget, som et telefonnummer, så skriv det i anførselstegn: {"${line}"}.`,
  ],
];
