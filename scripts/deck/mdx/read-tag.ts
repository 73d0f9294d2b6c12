import { braceEnd, braceSlip } from './brace-slip.ts';
import { curly, uncurl } from './curly-quote.ts';
import type { Slip, Stopped } from './slip.ts';

/** One tag of a slide file: `<Slide id="kaffe">`, `</Slide>` or `<Opening />`, from its `<` to after its `>`. */
export type Tag = Readonly<{ name: string; kind: 'open' | 'close' | 'alone'; at: number; to: number }>;

/** What a `<` may begin that is no tag, and what is told of it. */
const noTags: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [/^<!--/, () => 'En kommentar skrives {/* sådan */} og ikke <!-- sådan -->.'],
  [
    /^<(?:mailto:)?([^\s<>@:/]+@[^\s<>]+)>?/i,
    ([, mail]) => `En mailadresse kan ikke stå mellem < og >. Skriv [${mail}](mailto:${mail}).`,
  ],
  [
    /^<((?:[a-z]+:\/\/|www\.)[^\s<>]*)>?/i,
    ([, address = '']) =>
      `En adresse på nettet kan ikke stå mellem < og >. Skriv [det, man skal læse](${address.replace(/^www/i, 'https://www')}).`,
  ],
  [/^<\s+\/?(?=[A-Z])/, () => 'Efter < må der ikke stå et mellemrum. Slet det.'],
  [/^<\\(?=\w)/, () => 'Skråstregen skal vende den anden vej. Skriv </ i stedet for <\\.'],
  [
    /^<(?![\p{L}$_/>\s])(\P{C})?/u,
    ([, sign]) =>
      sign === undefined || /\d/.test(sign)
        ? 'Tegnet < læses her som begyndelsen på et element. Skriv det med ord, som »under 5 år«, eller skriv &lt; for tegnet.'
        : `Tegnet < læses her som begyndelsen på et element, men der står »${sign}« efter. Skriv &lt; for tegnet.`,
  ],
];

const stray: Readonly<Record<string, (tag: string) => string>> = {
  '"': (tag) =>
    `Her står et anførselstegn for meget i <${tag}>, eller der mangler et foran. Skriv værdien som id="kaffe", og skriv »«, hvor der skal stå anførselstegn i den.`,
  ',': (tag) => `Mellem oplysningerne i <${tag}> skal der stå et mellemrum. Slet kommaet.`,
  ':': () => 'Her står et kolon. Skriv et lighedstegn, som i id="kaffe".',
  '}': (tag) => `Her står } i <${tag}> uden et { foran. Skriv {, hvor det begynder.`,
  '–': () => 'Her står en tankestreg (–). Slet den, eller skriv en almindelig bindestreg (-).',
  '—': () => 'Her står en tankestreg (—). Slet den, eller skriv en almindelig bindestreg (-).',
};

/** Reads the tag that begins at a `<`; the slip, where there is one in it; undefined where the `<` is a sign of the text. */
export function readTag(source: string, at: number, stopped: Stopped): Tag | Slip | undefined {
  const from = source.slice(at, at + 300);
  for (const [pattern, told] of noTags) {
    const found = pattern.exec(from);
    if (found) return { at, told: told(found) };
  }
  const found = /^<\s*(\/?)\s*([\p{L}$_][\p{L}\p{N}$_.-]*|(?=>))/u.exec(from);
  if (!found || /^<\s/.test(from)) return undefined;
  const [begun, slash, name = ''] = found;
  if (slash) return readEnd(source, at, at + begun.length, name);
  const end = readAttributes(source, at + begun.length, { name, at, stopped });
  if ('told' in end) return end;
  return { name, at, to: end.to, kind: end.isAlone ? 'alone' : 'open' };
}

/** Reads on from a closing tag's name, which only a > may follow. */
function readEnd(source: string, at: number, from: number, name: string): Tag | Slip {
  const [, ended, word] =
    /^(?:(\s*>)|[^\S\n]+([\p{L}\d]+)[^\S\n]*>)?/u.exec(source.slice(from, from + 100)) ?? [];
  if (ended !== undefined) return { name, kind: 'close', at, to: from + ended.length };
  return word === undefined
    ? { at, told: notEnded(`/${name}`) }
    : { at, told: `Der må ikke stå et mellemrum i </${name} ${word}>. Slet det.` };
}

type Opened = Readonly<{ name: string; at: number; stopped: Stopped }>;

/** Reads on from a tag's name to after its end. */
function readAttributes(
  source: string,
  start: number,
  tag: Opened,
): Readonly<{ to: number; isAlone: boolean }> | Slip {
  let at = start;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const taken = pattern.exec(source)?.[0];
    at += taken?.length ?? 0;
    return taken;
  };
  for (;;) {
    const blank = take(/\s+/y) ?? '';
    const end = take(/\/?\s*>/y);
    if (end !== undefined) return { to: at, isAlone: end.startsWith('/') };
    if (source[at] === '{') {
      const slip = braceSlip(source, at, tag.stopped);
      if (slip) return slip;
      at = braceEnd(source, at) ?? source.length;
      continue;
    }
    const name = take(/[\p{L}$_][\p{L}\p{N}$_-]*/uy);
    if (name === undefined) return strayIn(source, at, blank, tag);
    if (take(/\s*=\s*/y) === undefined) continue;
    const value = readValue(source, at, name, tag);
    if (typeof value !== 'number') return value;
    at = value;
  }
}

/** What stands in a tag where nothing of its may stand. */
function strayIn(source: string, at: number, blank: string, { name, at: begun }: Opened): Slip {
  const sign = source[at];
  if (sign !== undefined && curly.test(sign)) return { at, told: uncurl(sign) };
  const told = stray[sign ?? ''];
  if (told && !blank.includes('\n')) return { at, told: told(name) };
  if (sign === undefined || sign === '<' || blank.includes('\n')) return { at: begun, told: notEnded(name) };
  return {
    at,
    told: `Her står »${sign}« inde i <${name}>. Slet det, eller skriv >, hvor <${name}> slutter.`,
  };
}

const notEnded = (name: string): string =>
  /^\/|^\p{Lu}/u.test(name) || name === ''
    ? `<${name} mangler sit >. Skriv ${name.startsWith('/') ? `<${name}>` : `> efter det sidste, der hører til <${name}`}.`
    : `<${name} mangler sit >. Skriv det, hvor elementet slutter, eller skriv &lt;, hvis < er et tegn i teksten.`;

/** Where the value ends that an attribute has, or what is wrong with it. */
function readValue(source: string, at: number, name: string, tag: Opened): number | Slip {
  const sign = source[at] ?? '';
  if (sign === '{') {
    const slip = braceSlip(source, at, tag.stopped);
    return slip ?? braceEnd(source, at) ?? source.length;
  }
  if (curly.test(sign)) return { at, told: uncurl(sign) };
  if (sign !== '"' && sign !== "'") return unquoted(source, at, name, tag);
  const end = source.indexOf(sign, at + 1);
  const value = source.slice(at + 1, end === -1 ? undefined : end);
  const isOpen = end === -1 || />[^\S\n]*\n|\n[^\S\n]*\n|\s[\w-]+=\s*$/.test(value);
  if (!isOpen) return end + 1;
  const [line = ''] = value.split('\n');
  const bent = line.search(curly);
  if (bent !== -1) return { at: at + 1 + bent, told: uncurl(line.charAt(bent)) };
  return {
    at,
    told: `Anførselstegnet efter ${name}= bliver aldrig lukket. Skriv et til, hvor værdien slutter, som i ${name}="kaffe".`,
  };
}

/** What is a name from data, and never a text. */
export const namesData = ['of', 'from', 'to'];

function unquoted(source: string, at: number, name: string, tag: Opened): Slip {
  const [written = ''] = /^[^\s<>"'=/{}“”„«»]*/.exec(source.slice(at, at + 60)) ?? [];
  const after = source.slice(at + written.length, at + written.length + 1);
  const word = written.replaceAll(/&quot;|^[([]+|[)\]]+$/g, '');
  if (word === '' && (after === '' || after === '<')) return { at: tag.at, told: notEnded(tag.name) };
  if (word === '' || after === '=')
    return {
      at,
      told: namesData.includes(name)
        ? `Efter ${name}= mangler der et navn fra data. Skriv det mellem { og }: ${name}={…}.`
        : `Efter ${name}= mangler der en værdi. Skriv den mellem lige anførselstegn: ${name}="…".`,
    };
  if (after !== '}' && namesData.includes(name))
    return { at, told: `Navnet efter ${name}= skal stå mellem { og }. Skriv ${name}={${word}}.` };
  return after === '}'
    ? { at, told: `Efter ${name}= mangler der et {. Skriv ${name}={${word}}.` }
    : {
        at,
        told: /^\d+$/.test(word)
          ? `Tallet efter ${name}= skal stå mellem { og }. Skriv ${name}={${word}}.`
          : `Værdien efter ${name}= skal stå mellem lige anførselstegn. Skriv ${name}="${word}".`,
      };
}
