import { nearest } from '../../../data/read/nearest.ts';
import { isHtml } from './slide-html.ts';
import { parts } from './slide-props.ts';
import { braceEnd, braceSlip } from './brace-slip.ts';
import { readTag, type Tag } from './read-tag.ts';
import type { Slip } from './slip.ts';

/** What the compiler says of a file it can't read, and where it stopped, from 0, where it says that. */
export type Refusal = Readonly<{ reason: string; at: number | undefined }>;

/** Lines for the compiler, code, signs told to be text; braces; the beginning of a tag. */
const places =
  /(?<=^|\n[ \t]*\n)(?<lines>(?:import|export)\b[^]*?(?=\n[ \t]*\n|$(?![^])))|^ {0,3}(?<fence>```+|~~~+)[^]*?(?:^ {0,3}\k<fence>|$(?![^]))|(?<ticks>`+)(?!`)[^]*?[^`]\k<ticks>(?!`)|\\[^]|[{<]/gmu;

/** HTML that has nothing inside, and is written so. */
const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'wbr', 'source', 'col']);

type Pair = Readonly<{ open: Tag; close: Tag }>;

/** The first slip in the markup of a slide file that the compiler refuses; undefined where none is known. */
export function markupSlip(source: string, { reason, at: refused }: Refusal): Slip | undefined {
  const stopped = /^(?:Could not parse expression|Unexpected \S+ .* in (?:code|expression))/.test(reason)
    ? refused
    : undefined;
  const open: Tag[] = [];
  const pairs: Pair[] = [];
  let unfenced: number | undefined;
  const seek = new RegExp(places);
  for (let part = seek.exec(source); part; part = seek.exec(source)) {
    const { index: at, 0: text } = part;
    const { fence } = part.groups ?? {};
    if (fence !== undefined && text.trimEnd().split('\n').at(-1)?.trim() !== fence) unfenced ??= at;
    if (part.groups?.['lines'] !== undefined) {
      const isRefused = refused !== undefined && refused >= at && refused <= at + text.length;
      if (isRefused && /import\/exports/.test(reason)) return { at, told: lineForCompiler(text) };
    } else if (text === '{') {
      const slip = braceSlip(source, at, stopped);
      if (slip) return slip;
      seek.lastIndex = braceEnd(source, at) ?? source.length;
    } else if (text === '<') {
      const tag = readTag(source, at, stopped);
      if (!tag) continue;
      if ('told' in tag) return tag;
      seek.lastIndex = tag.to;
      const slip = follow(tag, source, open, pairs);
      if (slip) return slip;
    }
  }
  if (unfenced !== undefined) return { at: unfenced, told: notFenced };
  const last = open.at(-1);
  if (last) return unclosed(last);
  return /^(?:Expected|Unexpected closing)/.test(reason) ? misplaced(source, pairs) : undefined;
}

const notFenced =
  'Linjen her gør alt efter den til kode, som vises, som det står. Slet den, eller skriv ``` igen, hvor koden slutter.';

const lineForCompiler = (text: string): string =>
  `En linje, der begynder med »${text.slice(0, 6)}«, læses ikke som tekst. Begynd den med et andet ord.`;

/** Notes what a tag opens or closes, or tells why it can't. */
function follow(tag: Tag, source: string, open: Tag[], pairs: Pair[]): Slip | undefined {
  const { name, kind, at, to } = tag;
  if (kind === 'alone') return undefined;
  if (kind === 'open') {
    if (empty.has(name.toLowerCase()) && !source.startsWith(`</${name}>`, to))
      return { at, told: emptyTold(name.toLowerCase(), source.slice(at, to)) };
    const around = open.find((one) => one.name === 'Slide');
    if (around && name === 'Slide') return unclosed(open.at(-1) ?? around);
    open.push(tag);
    return undefined;
  }
  const top = open.at(-1);
  if (top?.name !== name) return wrongEnd(tag, top, open);
  open.pop();
  pairs.push({ open: top, close: tag });
  return undefined;
}

const emptyTold = (name: string, written: string): string =>
  name === 'img'
    ? 'Et <img …> skal slutte med />. Skriv /> i stedet for dets >.'
    : `${written} skal slutte med />. Skriv <${name} />.`;

/** A closing tag that is not the one that was due. */
function wrongEnd({ name, at }: Tag, top: Tag | undefined, open: readonly Tag[]): Slip {
  if (top && open.some((one) => one.name === name)) return unclosed(top);
  if (empty.has(name.toLowerCase()))
    return { at, told: `</${name}> findes ikke. Skriv <${name.toLowerCase()} />.` };
  if (top && nearest(name, [top.name]) !== undefined)
    return { at, told: `Her står </${name}>, men det åbne er <${top.name}>. Skriv de to ens.` };
  if (name === 'Slide')
    return { at, told: 'Dette slide bliver aldrig åbnet. Skriv <Slide id="…"> før dets første linje.' };
  return {
    at,
    told: `Her lukkes <${name}>, som ikke er åbnet. Slet </${name}>, eller skriv <${name}>, hvor det begynder.`,
  };
}

function unclosed({ name, at }: Tag): Slip {
  if (name === 'Slide')
    return { at, told: 'Dette slide bliver aldrig lukket. Skriv </Slide> efter dets sidste linje.' };
  if (name.includes('.'))
    return { at, told: `<${name}> findes ikke. Er det et navn fra data, så skriv {${name}}.` };
  if (!/^\p{Lu}/u.test(name) && !isHtml(name) && nearest(name, parts) === undefined)
    return { at, told: `<${name}> findes ikke. Skriv &lt; i stedet for <, hvis det er et tegn i teksten.` };
  return {
    at,
    told: /^\p{Lu}/u.test(name)
      ? `<${name}> bliver aldrig lukket. Skriv </${name}> efter det sidste, der hører til.`
      : `<${name}> bliver aldrig lukket. Skriv </${name}>, hvor det slutter, eller skriv &lt;, hvis < er et tegn i teksten.`,
  };
}

/** Two tags that belong together, where one stands on a line for itself and the other stands in the text. */
function misplaced(source: string, pairs: readonly Pair[]): Slip | undefined {
  for (const { open, close } of pairs.toSorted((a, b) => a.close.at - b.close.at)) {
    const before = lineBefore(source, open.at);
    const after = lineAfter(source, open.to);
    const isAlone = before.trim() === '' && after.trim() === '';
    if (isAlone && lineBefore(source, close.at).trim() !== '')
      return {
        at: close.at,
        told: `Skriv </${close.name}> på en linje for sig selv, som <${open.name}> står.`,
      };
    const behind = lineAfter(source, close.to).trim();
    if (isAlone && behind !== '')
      return {
        at: close.to,
        told: `Efter </${close.name}> står »${behind.slice(0, 40)}«. Slet det, eller flyt det ned på næste linje.`,
      };
    if (!isAlone && /\n[ \t]*\n/.test(source.slice(open.to, close.at)))
      return {
        at: open.at,
        told: `<${open.name}> går over flere afsnit. Skriv <${open.name}> og </${open.name}> hver på en linje for sig selv.`,
      };
  }
  return undefined;
}

const lineBefore = (source: string, at: number): string =>
  source.slice(source.lastIndexOf('\n', at - 1) + 1, at);

const lineAfter = (source: string, at: number): string => /^[^\n]*/.exec(source.slice(at))?.[0] ?? '';
