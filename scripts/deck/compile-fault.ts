import path from 'node:path';
import { DataMistakes } from '../../data/read/mistake.ts';
import { DeckMistakes } from './deck-mistakes.ts';
import { inDanish } from './fault-words.ts';
import type { SlideFile } from './day/slide-file.ts';
import { unreadable, type CompilerFault } from './mdx/unreadable-slide.ts';

/** What Vite adds to a fault in a file it loads. */
type ViteFault = { id?: string; loc?: { file?: string; line: number; column: number } };

/** What `SlideSlips` holds, also once it has come through Vite. */
type WithSlips = { slips: readonly string[] };

/**
 * The lines about a fault in a slide file: where, then what. `slides` is the file that was being shown, for faults that
 * don't tell where they are.
 */
export function slideFaults(error: unknown, slides: SlideFile): string[] {
  if (error instanceof DeckMistakes || error instanceof DataMistakes) return [error.message];
  const fault: Partial<CompilerFault & ViteFault & WithSlips & Error> = error instanceof Error ? error : {};
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
