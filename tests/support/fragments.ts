import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { copyProject } from './scratch-project.ts';

/** Fragments that are put into slides: plain ones, some in a stack, and some with numbers that are shared or left out. */
const fragments = [
  { file: 'velkommen', after: '<Programme of={program} />', numbers: [undefined, undefined, undefined] },
  { file: 'intro', after: '<QuoteWall of={citater} />', numbers: [undefined, undefined] },
  { file: 'erfaringsudveksling', after: '</Subjects>', numbers: [4, undefined, 1, 4] },
];

/** Makes a copy of the project whose slides have fragments. Gives its path. Throws where a slide is another than it was. */
export async function projectWithFragments(): Promise<string> {
  const project = await copyProject();
  for (const { file, after, numbers } of fragments) {
    const name = path.join(project, 'slides', `${file}.mdx`);
    const text = await readFile(name, 'utf8');
    if (!text.includes(after)) throw new Error(`${name}: »${after}« står der ikke.`);
    const paragraphs = numbers.map((number, at) => {
      const index = number === undefined ? '' : ` data-fragment-index="${number}"`;
      return `<p class="fragment"${index}>Trin ${'abcd'.charAt(at)}</p>`;
    });
    await writeFile(name, text.replace(after, [after, ...paragraphs].join('\n\n')));
  }
  return project;
}
