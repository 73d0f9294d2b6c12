import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DeckMistakes } from './deck-mistakes.ts';
import { slideFault } from './slide-faults.ts';

describe('a fault in a slide file', () => {
  it('is told with line and column where the compiler knows them', () => {
    const fault = Object.assign(new Error('slip'), {
      reason: 'Noget er galt',
      line: 7,
      column: 3,
      file: path.resolve('slides/intro.mdx'),
    });
    expect(slideFault(fault, 'slides/x.mdx')).toBe(
      'slides/intro.mdx:7:3 Slidet kan ikke vises: Noget er galt',
    );
  });

  it('is told with the file that was being shown where nothing else is known', () => {
    expect(slideFault(new Error('x is not defined'), 'slides/intro.mdx')).toBe(
      'slides/intro.mdx Slidet kan ikke vises: »x« kendes ikke. Ret navnet.',
    );
  });

  it('is told as it is when it was told already', () => {
    expect(
      slideFault(new DeckMistakes(['slides/x.mdx: »Glemt« står uden for et slide.']), 'slides/y.mdx'),
    ).toBe('slides/x.mdx: »Glemt« står uden for et slide.');
  });
});
