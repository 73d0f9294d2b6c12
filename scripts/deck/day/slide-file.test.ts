import { describe, expect, it } from 'vitest';
import { linesWith, phrase, slideFile, type SlideFile } from './slide-file.ts';

const of = (mdx: string): SlideFile => ({ name: 'slides/x.mdx', source: () => mdx });

describe('words are found in MDX', () => {
  it.each([
    ['over a line break', 'Der er\n  35 sager', 1],
    ['with marks between them', 'Der er **35** sager', 1],
    ['with braces round them', "Der er{' '}{35} sager", 1],
    ['with a tag between them', 'Der <b>er</b> 35 sager', 1],
    ['with a space that does not break', 'Der er\u00a035&nbsp;sager', 1],
    ['not inside longer words', 'Der er 135 sager', 0],
  ])('%s', (_, mdx, times) => {
    expect(linesWith(phrase(['er', '35', 'sager']), 'et', of(mdx))).toHaveLength(times);
  });

  it('a single one only as itself: not as a prop, and not in a longer word', () => {
    const mdx = '<Timer minutes={35} />\n135\n35.5\ncitat-35\n<Slide title="35">\n{35}';
    expect(linesWith(phrase(['35']), 'et', of(mdx))).toEqual([6]);
  });

  it('whatever signs they have', () => {
    const signs = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';
    expect(linesWith(phrase(['a', signs]), 'et', of(`x\na ${signs}`))).toEqual([2]);
  });

  it('however long they are', () => {
    const pasted = 'iVBORw'.repeat(20_000);
    expect(linesWith(phrase([pasted]), 'et', of(`x\n${pasted}.`))).toEqual([2]);
    expect(linesWith(phrase([pasted, 'er']), 'et', of(`x\n${pasted} er`))).toEqual([2]);
  });

  it('on their own slide before others, and on each line of it', () => {
    const mdx = '35\n<Slide id="et">\n35\n35\n</Slide>\n<Slide id="to">\n35\n</Slide>';
    expect(linesWith(phrase(['35']), 'et', of(mdx))).toEqual([3, 4]);
    expect(linesWith(phrase(['35']), 'to', of(mdx))).toEqual([7]);
    expect(linesWith(phrase(['35']), 'tre', of(mdx))).toEqual([1, 3, 4, 7]);
  });
});

describe('a slide file', () => {
  it('that is missing has no source and no lines', () => {
    const missing = slideFile('slides/findes-ikke.mdx', undefined);
    expect(missing.source()).toBeUndefined();
    expect(linesWith(phrase(['35']), 'et', missing)).toEqual([]);
  });
});
