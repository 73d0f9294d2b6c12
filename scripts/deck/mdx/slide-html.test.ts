import { describe, expect, it } from 'vitest';
import { mistakesIn } from '../../../tests/support/shown-slide.ts';

const noTag = 'kan ikke bruges i et slide. Slet det, og lad den tekst stå, der skal læses.';

describe('HTML', () => {
  it.each(
    'script style iframe base meta form button input video aside section template center font marquee h1'.split(
      ' ',
    ),
  )('has no <%s> in a slide', async (tag) => {
    expect(await mistakesIn(`<${tag} />`)).toEqual([`x.mdx:1:1 <${tag}> ${noTag}`]);
  });

  it.each([
    'onclick="x"',
    'onClick="x"',
    'id="deck"',
    'hidden',
    'tabindex="5"',
    'ping="https://a.dk"',
    'contenteditable="true"',
  ])('is given no %s', async (given) => {
    const [name = ''] = given.split('=');
    expect(await mistakesIn(`<p ${given}>Hej</p>`)).toEqual([
      `x.mdx:1:4 »${name}« kan ikke stå i <p>. Slet det.`,
    ]);
  });

  it('sets no looks', async () => {
    expect(await mistakesIn('<p style="color: red" align="center">Hej</p>')).toEqual(
      ['1:4 »style«', '1:23 »align«'].map(
        (what) =>
          `x.mdx:${what} kan ikke stå i <p>. Slet det; hvordan slidet ser ud, følger af det, der står på det.`,
      ),
    );
  });
});
