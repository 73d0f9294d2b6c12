import { inDanish } from '../fault-words.ts';
import { markupSlip } from './markup-slips.ts';
import { offsetOf, placed } from './slide-slips.ts';

/** What the MDX compiler tells of a file it can't read; `source` is which part of it does. */
export type CompilerFault = {
  reason: string;
  line?: number | undefined;
  column?: number | undefined;
  file?: string | undefined;
  source?: string | undefined;
};

/** What stands in a slide file that the compiler can't read, and where: "12:3 Dette slide bliver aldrig lukket. …". */
export function unreadable({ reason, line, column = 1 }: CompilerFault, text: string): string {
  const source = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const at = line === undefined ? undefined : offsetOf(source, line, column);
  const slip = markupSlip(source, { reason, at });
  if (slip) return placed(slip, source);
  // A tag that is never closed has its place in the sentence alone.
  const [, opened = '1', from = '1'] = /\((\d+):(\d+)/.exec(reason) ?? [];
  return `${line ?? opened}:${line === undefined ? from : column} ${capitalised(inDanish(reason, unknownSlip))}`;
}

const unknownSlip =
  'noget her kan ikke læses. Se efter et tegn, der er glemt, eller som står for meget, og sammenlign med et slide, der virker.';

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
