import { expect, it } from 'vitest';
import { readHtml, writeInside } from '../html/tree.ts';
import { sayOnce } from './say-once.ts';

function said(inside: string): Element {
  const tree = readHtml(`<section id="fund">${inside}</section>`);
  sayOnce({ sections: [...tree.children] });
  return tree;
}

const ask = (of: string) => `<data>${of}<button class="ask" popovertarget="tal-${of}"></button></data>`;
const asked = (tree: Element) =>
  [...tree.querySelectorAll('.ask')].map((one) => one.parentElement?.parentElement?.className);

it('a number can be asked about the first time only, and never in a heading or a link', () => {
  const tree = said(
    `<h3 class="h">${ask('1')}</h3><p class="a">${ask('1')}</p><p class="b">${ask('1')}${ask('2')}</p>`,
  );
  expect(asked(tree)).toEqual(['a', 'b']);
  expect(asked(said(`<p><a class="l" href="#x">${ask('1')}</a></p><p class="p">${ask('1')}</p>`))).toEqual([
    'p',
  ]);
});

it('where a paragraph tells the large numbers, they are asked about there', () => {
  const key = `<div class="key-figure"><p class="number k">${ask('1')}</p></div>`;
  expect(asked(said(`${key}<div class="background"><p class="p">${ask('1')}</p></div>`))).toEqual(['p']);
  expect(asked(said(key))).toEqual(['number k']);
});

it('a key figure is the stage’s only where the text tells each of its numbers', () => {
  const number = (note: string, of: string) => `<data value="${of}" data-note="${note}">${of}</data>`;
  const key = `<div class="key-figure"><p class="number">${number('1', '318')}</p><p>af ${number('2', '757')}</p></div>`;
  const isLeft = (text: string) =>
    said(`${key}<div class="background"><p>${text}</p></div>`)
      .querySelector('.key-figure')
      ?.hasAttribute('data-in-text');
  expect(isLeft(`I ${number('2', '757')} sager, ${number('1', '318')} i retten`)).toBe(true);
  expect(isLeft(`I ${number('1', '318')} sager`)).toBe(false);
  expect(isLeft(`I ${number('2', '757')} sager, ${number('3', '318')} om andet`)).toBe(false);
  expect(isLeft('Uden et tal')).toBe(false);
});

it('the figures of a heading have a line only where nothing else on the slide can be asked', () => {
  const line = `<p class="heading-figures">${ask('1')}</p>`;
  expect(said(`<p>${ask('1')}</p>${line}`).querySelector('.heading-figures')).toBeNull();
  expect(said(line).querySelector('.heading-figures')).not.toBeNull();
});

it('a note that the text has is the stage’s, and any other stays', () => {
  const note = '<span class="chart-note">Om tallene</span>';
  const html = (text: string) => writeInside(said(`${note}<div class="background"><p>${text}</p></div>`));
  expect(html('Note: Alt om tallene')).toContain('class="chart-note" data-in-text');
  expect(html('Noget andet')).not.toContain('data-in-text');
});
