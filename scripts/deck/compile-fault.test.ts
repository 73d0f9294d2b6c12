import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DeckMistakes } from './deck-mistakes.ts';
import { slideFaults } from './compile-fault.ts';

const file = (text = '') => ({ name: 'slides/x.mdx', source: () => text });

describe('a fault in a slide file', () => {
  it('is told by what stands there, where the compiler could not read it', () => {
    const fault = Object.assign(new Error('slip'), {
      reason: 'Expected a closing tag for `<Slide>` (3:1-3:17)',
      source: 'mdast-util-mdx-jsx',
    });
    expect(slideFaults(fault, file('\uFEFF<Opening />\r\n\r\n<Slide id="et">\r\n'))).toEqual([
      'slides/x.mdx:3:1 Dette slide bliver aldrig lukket. Skriv </Slide> efter dets sidste linje.',
    ]);
  });

  it('is told in Danish with its place, where nobody has thought of it', () => {
    const fault = Object.assign(new Error('slip'), {
      reason: 'Something is odd',
      source: 'micromark-extension-new',
      line: 1,
      column: 2,
    });
    expect(slideFaults(fault, file('Hej'))).toEqual([
      'slides/x.mdx:1:2 Noget her kan ikke læses. Se efter et tegn, der er glemt, eller som står for meget, og sammenlign med et slide, der virker.',
    ]);
  });

  it('is told with line and column where Vite knows them', () => {
    const fault = Object.assign(new Error('tal is not defined'), {
      loc: { file: path.resolve('slides/intro.mdx'), line: 7, column: 3 },
    });
    expect(slideFaults(fault, file())).toEqual([
      'slides/intro.mdx:7:3 Slidet kan ikke vises: »tal« kendes ikke. Ret navnet.',
    ]);
  });

  it('is told with the file that was being shown where nothing else is known', () => {
    expect(slideFaults(new Error('Odd things\n    at render (deck.ts:1)'), file())).toEqual([
      'slides/x.mdx Slidet kan ikke vises: programmet gik i stå. Det er måske ikke din fejl; fortryd det seneste, du rettede, eller send denne linje videre: »Odd things«.',
    ]);
  });

  it('is told as it is when it was told already', () => {
    const told = new DeckMistakes(['slides/x.mdx: »Glemt« står uden for et slide.']);
    expect(slideFaults(told, file())).toEqual(['slides/x.mdx: »Glemt« står uden for et slide.']);
  });
});
