import { describe, expect, it } from 'vitest';
import type { SlideFile } from '../day/slide-file.ts';
import { readHtml, writeHtml } from '../html/tree.ts';
import { cutIntoSlides } from './cut-into-slides.ts';

const file: SlideFile = {
  name: 'slides/x.mdx',
  source: () => '<Slide id="et">\n</Slide>\n\nGlemt og *væk*\n\n<Slide id="et">\n',
};
const slide = (id: string) => `<section id="${id}" class="slide"><p>${id}</p></section>`;

/** The slides of an agenda item, and what is told of it. */
function cut(html: string) {
  const item = { tree: readHtml(html), file, sections: [] as readonly Element[] };
  const { mistakes = [] } = cutIntoSlides(item);
  return { sections: item.sections.map(writeHtml), mistakes };
}

describe('an agenda item cut into its slides', () => {
  it('gives each slide, in order', () => {
    expect(cut(`${slide('et')}\n${slide('to')}`)).toEqual({
      sections: [slide('et'), slide('to')],
      mistakes: [],
    });
  });

  it('refuses text outside a slide, and says where it stands', () => {
    expect(cut(`${slide('et')}<p>Glemt og <b>væk</b></p>`)).toEqual({
      sections: [],
      mistakes: [
        'slides/x.mdx:4 »Glemt og væk« står uden for et slide. Flyt det ind i et: efter <Slide …> og før </Slide>.',
      ],
    });
  });
});

describe('a slide file without slides', () => {
  it('is refused, so that a file caught half-written takes nothing off the stage', () => {
    expect(cut('').mistakes).toEqual([
      'slides/x.mdx har ingen slides. Skriv <Opening /> i den, eller slet den; så får punktet selv et slide.',
    ]);
  });
});
