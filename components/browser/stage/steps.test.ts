import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { showSteps, stepsOf } from './steps.ts';

function slide(html: string): Element {
  const { document } = parseHTML(`<section>${html}</section>`);
  const section = document.querySelector('section');
  if (!section) throw new Error('No section.');
  return section;
}

const fragment = (name: string, index?: number | string) =>
  `<p class="fragment"${index === undefined ? '' : ` data-fragment-index="${index}"`}>${name}</p>`;

const steps = (...fragments: string[]) =>
  stepsOf(slide(fragments.join(''))).map((group) => group.map(({ textContent }) => textContent).join(''));

describe('the fragments of a slide', () => {
  it('come in the order they stand in', () => {
    expect(steps()).toEqual([]);
    expect(steps(fragment('a'), fragment('b'))).toEqual(['a', 'b']);
  });

  it('come first where they are numbered, those of a number at once and whatever numbers are left out', () => {
    expect(steps(fragment('x'), fragment('c', 7), fragment('a', 2), fragment('b', 2), fragment('y'))).toEqual(
      ['ab', 'c', 'x', 'y'],
    );
  });

  it('never come where their number is none', () => {
    expect(steps(fragment('a', 'first'), fragment('b', -3), fragment('c', 0))).toEqual(['c']);
  });

  it('are shown up to a step, and back', () => {
    const section = slide(fragment('a') + fragment('b') + fragment('c'));
    const shown = (name: string) =>
      [...section.querySelectorAll(`.${name}`)].map(({ textContent }) => textContent);
    showSteps(section, 1);
    expect([shown('visible'), shown('current-fragment')]).toEqual([['a', 'b'], ['b']]);
    showSteps(section, 0);
    expect([shown('visible'), shown('current-fragment')]).toEqual([['a'], ['a']]);
    showSteps(section, -1);
    expect([shown('visible'), shown('current-fragment')]).toEqual([[], []]);
  });
});
