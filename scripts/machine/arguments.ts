import { parseArgs } from 'node:util';
import { didYouMean, nearest } from '../../data/read/nearest.ts';
import { DeckMistakes } from '../deck/deck-mistakes.ts';

/** What a command can be told by two dashes and a name: something that is so, or something with a value, as in the example. */
export type Options = Readonly<Record<string, 'flag' | Readonly<{ example: string }>>>;

/** What a command was told. A flag that isn't is false, a value that isn't is undefined. */
export type ArgumentsOf<Known extends Options> = {
  readonly [Name in keyof Known]: Known[Name] extends 'flag' ? boolean : string | undefined;
};

/** What people write who don't know what an option is called. */
const otherNames: Readonly<Record<string, string>> = {
  aar: 'year',
  år: 'year',
  noter: 'notes',
  talernoter: 'notes',
  arkiv: 'archive',
  adresse: 'address',
  url: 'address',
  mangler: 'med-mangler',
};

/**
 * Reads what stands after a command, as `npm run build -- --year 2021`, or `--year=2021`. `word` is an example
 * of the one word that may stand there without dashes. Throws `DeckMistakes` for all that it doesn't know, so that nothing is ignored.
 */
export function readArguments<const Known extends Options>(
  command: string,
  args: readonly string[],
  known: Known,
  word?: string,
): { told: ArgumentsOf<Known>; word: string | undefined } {
  const takes = possible(command, known, word);
  const refuse = (fault: string | undefined) => {
    if (fault !== undefined) throw new DeckMistakes([fault]);
  };
  refuse(swallowed(command, known));
  // Other package managers hand on the `--` that npm takes.
  const written = args.filter((arg) => arg !== '--');
  for (const arg of written) refuse(isOddDash(arg) ? unknown(arg, known, takes) : undefined);
  const { tokens } = parseArgs({
    args: written,
    options: Object.fromEntries(
      Object.entries(known).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' }]),
    ),
    // It refuses in English, so it only takes the words apart.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const told = new Map<string, boolean | string | undefined>();
  const others: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'option') {
      // It takes »-2022« for an option of each digit.
      const rawName = token.rawName.startsWith('--') ? token.rawName : (written[token.index] ?? '');
      refuse(faultOf({ ...token, rawName }, known, told, takes));
      told.set(token.name, token.value ?? true);
    } else if (token.kind === 'positional') {
      others.push(token.value);
      refuse(others.length > (word ? 1 : 0) ? aloneFault(command, token.value, known, takes) : undefined);
    }
  }
  const all = Object.entries(known).map(([name, kind]) => [
    name,
    told.get(name) ?? (kind === 'flag' ? false : undefined),
  ]);
  // Each name has been read as its kind says.
  return { told: Object.fromEntries(all) as ArgumentsOf<Known>, word: others[0] };
}

type Option = Readonly<{
  name: string;
  rawName: string;
  value: string | undefined;
  inlineValue: boolean | undefined;
}>;

function faultOf(
  { name, rawName, value, inlineValue }: Option,
  known: Options,
  told: ReadonlyMap<string, unknown>,
  takes: string,
): string | undefined {
  const kind = Object.hasOwn(known, name) ? known[name] : undefined;
  if (kind === undefined) return unknown(rawName, known, takes);
  if (told.has(name)) return `${rawName} står to gange. Skriv den kun én gang.`;
  if (kind === 'flag')
    return value === undefined ? undefined : `${rawName} skal stå alene, uden »=${value}«.`;
  const isMissing = value === undefined || value === '' || (!inlineValue && value.startsWith('-'));
  return isMissing ? `${rawName} mangler det, der skal stå efter, som i »${shown(name, known)}«.` : undefined;
}

/** A single dash, or one that a word processor has made of two. */
const isOddDash = (arg: string): boolean => /^(?:-[^-\d]|[–—−])/.test(arg);

function unknown(written: string, known: Options, takes: string): string {
  const guess = meant(written, known);
  return `»${written}« findes ikke.${didYouMean(guess && shown(guess, known))} ${takes}`;
}

function aloneFault(command: string, word: string, known: Options, takes: string): string {
  const isYear = /^20\d\d$/.test(word) && 'year' in known;
  const guess = isYear ? 'year' : meant(word, known);
  const like = guess && (isYear ? `--year ${word}` : shown(guess, known));
  return `${command} ved ikke, hvad »${word}« er.${didYouMean(like)} ${takes}`;
}

/** What `npm run build --notes` does: npm takes for itself what should have been the command's. */
function swallowed(command: string, known: Options): string | undefined {
  const names = [...Object.keys(known), ...namesFor(known)];
  const taken = names.find((name) => {
    const value = process.env[`npm_config_${name.replace(/^no-/, '').replaceAll('-', '_')}`];
    return value !== undefined && name.startsWith('no-') === /^(?:false)?$/.test(value);
  });
  const right = taken && `${command} -- ${shown(otherNames[taken] ?? taken, known)}`;
  return right
    ? `--${taken} nåede ikke frem, for npm tog den selv. Skriv »${right}«, i PowerShell »${right.replace('npm', 'npm.cmd')}«.`
    : undefined;
}

const namesFor = (known: Options): string[] =>
  Object.entries(otherNames).flatMap(([other, name]) => (name in known ? [other] : []));

/** The option that someone most likely meant. */
function meant(written: string, known: Options): string | undefined {
  const word = written.replace(/^[-–—−]+/, '').replace(/=.*/, '');
  const found = nearest(word, [...Object.keys(known), ...namesFor(known)]);
  return found && (otherNames[found] ?? found);
}

function shown(name: string, known: Options): string {
  const kind = known[name];
  return kind === undefined || kind === 'flag' ? `--${name}` : `--${name} ${kind.example}`;
}

function possible(command: string, known: Options, word: string | undefined): string {
  if (word) return `${command} tager imod ét ord, som i »${command} -- ${word}«.`;
  const names = Object.keys(known).map((name) => shown(name, known));
  const last = names.pop();
  if (last === undefined) return `${command} tager ikke imod noget.`;
  return `${command} tager imod ${names.length > 0 ? `${names.join(', ')} og ` : ''}${last}.`;
}
