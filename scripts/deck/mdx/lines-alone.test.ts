import { expect, it } from 'vitest';
import { shown } from '../../../tests/support/shown-slide.ts';

const number = '<data value="757">757</data>';
const claim = (words: string) => `<Claim that="kun i år">${words}</Claim>`;

it.each([
  ['a claim', claim('Her.'), '<p>Her.</p>'],
  ['two of them', `${claim('Her.')}\n\n${claim('Og.')}`, '<p>Her.</p><p>Og.</p>'],
  ['two on lines right after each other', `${claim('Her.')}\n${claim('Og.')}`, '<p>Her. Og.</p>'],
  ['a name', '{bisiddersager.nye}', `<p>${number}</p>`],
  ['two names', '{bisiddersager.nye} {program.slagord}', `<p>${number} Sammen stopper vi svigt</p>`],
  ['a text in braces', "{'Tekst'}", '<p>Tekst</p>'],
  ['a tag of text', '<b>Husk</b>', '<p><b>Husk</b></p>'],
  ['a claim in a background', `<Background>${claim('Her.')}</Background>`, background('<p>Her.</p>')],
  ['what a background says', '<Background>Tekst.</Background>', background('<p>Tekst.</p>')],
  ['what is said otherwise', '<WithQuotes of={citater} otherwise="Nej.">Ja.</WithQuotes>', '<p>Ja.</p>'],
  ['what is only said with quotes', '<WithQuotes of={citater}>Ja.</WithQuotes>', '<p>Ja.</p>'],
])('alone on a line, %s is a paragraph', async (_, mdx, html) => {
  expect(await shown(mdx)).toMatchObject({ html, mistakes: [] });
});

it('how a number has changed is a paragraph of its own', async () => {
  const { html } = await shown('<Change of={bisiddersager.familieretshuset} dated />');
  expect(html).toMatch(/^<p>en stigning på .* siden <time datetime="2020">2020<\/time><\/p>$/);
});

it.each([
  ['a claim round paragraphs', '<Claim that="kun i år">\nHer.\n</Claim>', '<p>Her.</p>'],
  ['a tag that is a line itself', '<h4>\n{program.slagord}\n</h4>', '<h4>Sammen stopper vi svigt</h4>'],
  ['a point of a list', `- ${claim('Her.')}\n- og`, '<ul>\n<li>Her.</li>\n<li>og</li>\n</ul>'],
  ['a comment', '{/* Intet. */}', ''],
])('%s gets no paragraph round it', async (_, mdx, html) => {
  expect(await shown(mdx)).toMatchObject({ html, mistakes: [] });
});

function background(html: string): string {
  return `<div class="background" data-only="reading">${html}</div>`;
}
