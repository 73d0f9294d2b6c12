import path from 'node:path';
import { DataMistakes } from '../data/mistake.ts';
import { DeckMistakes } from './deck-mistakes.ts';
import { inDanish } from './fault-words.ts';
import { markupSlip } from './markup-slips.ts';
import type { SlideFile } from './slide-file.ts';
import { offsetOf, placed } from './slide-slips.ts';

/** What the MDX compiler tells of a file it can't read; `source` is which part of it does. */
type CompilerFault = {
  reason: string;
  line?: number | undefined;
  column?: number | undefined;
  file?: string | undefined;
  source?: string | undefined;
};

/** What Vite adds to a fault in a file it loads. */
type ViteFault = { id?: string; loc?: { file?: string; line: number; column: number } };

/** What `SlideSlips` holds, also once it has come through Vite. */
type Told = { slips: readonly string[] };

/**
 * The lines about a fault in a slide file: where, then what. `slides` is the file that was being shown, for faults that
 * don't tell where they are.
 */
export function slideFaults(error: unknown, slides: SlideFile): string[] {
  if (error instanceof DeckMistakes || error instanceof DataMistakes) return [error.message];
  const fault: Partial<CompilerFault & ViteFault & Told & Error> = error instanceof Error ? error : {};
  if (fault.slips) return fault.slips.map((slip) => `${slides.name}:${slip}`);
  if (isUnreadable(fault)) return [`${slides.name}:${unreadable(fault, slides.source() ?? '')}`];
  const told = fault.file ?? fault.loc?.file ?? fault.id;
  const where = [
    told ? path.relative(process.cwd(), told).replaceAll('\\', '/') : slides.name,
    fault.line ?? fault.loc?.line,
    fault.column ?? fault.loc?.column,
  ];
  const what = fault.reason ?? fault.message ?? String(error);
  return [`${where.filter((part) => part !== undefined).join(':')} Slidet kan ikke vises: ${inDanish(what)}`];
}

/** Whether it is the parser that could not read the file. */
const isUnreadable = (
  fault: Partial<CompilerFault>,
): fault is Partial<CompilerFault> & Pick<CompilerFault, 'reason'> =>
  fault.reason !== undefined && /^(?:micromark|mdast-util)/.test(fault.source ?? '');

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
