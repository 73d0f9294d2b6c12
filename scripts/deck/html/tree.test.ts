import { describe, expect, it } from 'vitest';
import { putAttribute, readHtml, unwrap, writeHtml, writeInside } from './tree.ts';

describe('HTML that is read and written', () => {
  it.each([
    '<p title="a > b &amp;lt; &quot;c&quot;" hidden>A &amp; B &lt; C > &quot;D&quot;</p>',
    '<p>Et<br/>to <img src="a.jpg" alt/></p>',
    '<svg viewBox="0 0 1 1" aria-hidden="true"><path d="M0 0h1"></path></svg>',
    '<ul><li>Børn\u00a0og un\u00adge 🙂</li></ul>\n<section class="stack"></section>',
    '',
  ])('is the same afterwards: %s', (html) => {
    expect(writeInside(readHtml(html))).toBe(html);
  });

  it('has one text where an entity stands within it', () => {
    const [, ...others] = readHtml('Mor &amp; far').childNodes;
    expect(others).toEqual([]);
  });
});

it('an element that is taken away leaves its content, as one text with what stands beside it', () => {
  const tree = readHtml('<p>Der var <i>syv</i> sager, <i><b>mange</b></i></p>');
  tree.querySelectorAll('i').forEach(unwrap);
  expect(writeInside(tree)).toBe('<p>Der var syv sager, <b>mange</b></p>');
  expect(tree.querySelector('p')?.childNodes).toHaveLength(2);
});

it('an attribute is put where it is asked for', () => {
  const [element] = readHtml('<p id="a" class="b"></p>').children;
  if (!element) throw new Error('There is no element.');
  putAttribute(element, 'data-last', '3', 'last');
  putAttribute(element, 'data-first', '1', 'first');
  putAttribute(element, 'data-after', '2', { after: 'id' });
  expect(writeHtml(element)).toBe('<p data-first="1" id="a" data-after="2" class="b" data-last="3"></p>');
});
