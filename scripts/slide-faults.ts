import path from 'node:path';
import { DataMistakes } from '../data/mistake.ts';
import { DeckMistakes } from './deck-mistakes.ts';
import { inDanish } from './fault-words.ts';

/** What the MDX compiler tells of a file it can't read. */
type CompilerFault = { reason: string; line?: number; column?: number; file?: string };

/** What Vite adds to a fault in a file it loads. */
type ViteFault = { id?: string; loc?: { file?: string; line: number; column: number } };

/**
 * One line about a fault in a slide file: where, then what. `file` is the slide file that was being shown,
 * for faults that don't tell where they are.
 */
export function slideFault(error: unknown, file: string): string {
  if (error instanceof DeckMistakes || error instanceof DataMistakes) return error.message;
  const fault: Partial<CompilerFault & ViteFault & Error> = error instanceof Error ? error : {};
  const told = fault.file ?? fault.loc?.file ?? fault.id;
  const where = [
    told ? path.relative(process.cwd(), told) : file,
    fault.line ?? fault.loc?.line,
    fault.column ?? fault.loc?.column,
  ];
  const what = fault.reason ?? fault.message ?? String(error);
  return `${where.filter((part) => part !== undefined).join(':')} Slidet kan ikke vises: ${inDanish(what)}`;
}
