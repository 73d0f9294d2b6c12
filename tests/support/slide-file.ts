import { readFileSync } from 'node:fs';
import { readyParts } from '../../scripts/edit/mdx/ready-parts.ts';
import { withSlides, type Known, type SlideChange } from '../../scripts/edit/mdx/slide-change.ts';
import { slidesInFile } from '../../scripts/edit/mdx/slides-in-file.ts';

const guide = readFileSync('slides/README.md', 'utf8').replaceAll('\r\n', '\n');
const subjects = new Map([
  ['bisiddersager', '2021'],
  ['underretninger', '2021'],
]);

/** What is known of the day that the slides are in. */
export const known: Known = { taken: new Set(['kaffe', 'frokost']), parts: readyParts(guide, subjects) };

/** The file that the slides are of. */
export const name = 'slides/intro.mdx';

/** A file with slides of every kind. */
export const example = `<Opening>
<Notes>

Sig velkommen.

</Notes>
</Opening>

<Slide id="et">

### Det første

Tekst.

</Slide>

{/* Hører til det andet. */}
<Slide id="to" of={bisiddersager.foer} skippable>

### {nye} børn i {aar}

<Notes>
Sig det roligt.
</Notes>
</Slide>

<QuotesAlone id="ord" of={citater} />


<Slide id="tre"
  minutes={2}>
### Det tredje
</Slide>
`;

/** The ids of its slides, in order. */
export const ids = (text: string): string[] => (slidesInFile(text, 'intro') ?? []).map(({ id }) => id);

/** Does something to the slide with an id. */
export function change(text: string, id: string, asked: object): string {
  const index = ids(text).indexOf(id);
  return withSlides(text, { ...asked, slide: { index, id } } as SlideChange, name, known);
}

/** What is said where something is refused. */
export const told = (act: () => unknown): string => {
  try {
    act();
    return 'intet';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};
