import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readHtml } from '../html/tree.ts';
import { refuseMissingPictures } from './refuse-missing-pictures.ts';

const source = 'Tekst\n\n![En bro](Temadag.png)\n\n![To](bro%20to.png)\n';
const file = { name: 'slides/intro.mdx', source: () => source };
const told = (...addresses: string[]) =>
  refuseMissingPictures({
    tree: readHtml(addresses.map((src) => `<p><img alt="a > b" src="${src}"/></p>`).join('')),
    file,
  }).mistakes;

it('a picture that is there, in the project or in public/, is nothing to tell', () => {
  expect(
    told('temadag.png', './temadag.png', '/temadag.png', '/public/temadag.png', 'temadag.png?a#b'),
  ).toEqual([]);
  expect(told('data:image/png;base64,AA')).toEqual([]);
});

it('one that isn’t there is told with the line it is asked for on, and so is one with other capitals', () => {
  const what = 'findes ikke. Læg det i public/, eller ret navnet, også store og små bogstaver.';
  expect(told('Temadag.png', 'bro%20to.png', '/slides/x.png', '../../x.png')).toEqual([
    `slides/intro.mdx:3 Billedet »Temadag.png« ${what}`,
    `slides/intro.mdx Billedet »bro to.png« ${what}`,
    'slides/intro.mdx Billedet »x.png« ligger ikke i slides. Læg det dér, eller ret navnet.',
    `slides/intro.mdx Billedet »../../x.png« ${what}`,
  ]);
});

it('a picture that lies beside the slide under nearly the same name is the one that was meant', () => {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync('.cache/pictures-');
  mkdirSync(`${folder}/slides`);
  writeFileSync(`${folder}/slides/Bord.jpg`, '');
  const asked = (name: string) => told(`/${folder}/slides/${name}`);
  const meant = (name: string) =>
    `slides/intro.mdx Billedet »${name}« ligger ikke i slides. Mente du »Bord.jpg«?`;
  try {
    expect(asked('Bord.jpg')).toEqual([]);
    expect(asked('bord.jpg')).toEqual([meant('bord.jpg')]);
    expect(asked('bor.jpg')).toEqual([meant('bor.jpg')]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
