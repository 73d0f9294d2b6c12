import { describe, expect, it } from 'vitest';
import { idsIn } from '../html/slides-in.ts';
import { readHtml } from '../html/tree.ts';
import { linksIn, warnOfDeadLinks } from './warn-of-dead-links.ts';

const slides = readHtml('<section id="velkommen"></section><section id="børn-i-tal"></section>');
const items = (mdx: string, html: string) => [
  {
    file: { name: 'slides/x.mdx', source: () => mdx },
    ids: ['velkommen', 'børn-i-tal'],
    places: idsIn(slides),
    links: linksIn(readHtml(html)),
  },
];

/** What is told of a link as an editor writes it, and as MDX makes it HTML. */
const told = (written: string, html = encodeURI(written)) =>
  warnOfDeadLinks({
    items: items(`Først\n\n[Se her](${written})\n`, `<a href="${html}">Se her</a>`),
    page: ['kilder'],
  }).warnings;

describe('a link to a place on the page', () => {
  it.each(['#velkommen', '#/velkommen', '#/velkommen/2', '#børn-i-tal', '#b%C3%B8rn-i-tal', '#kilder'])(
    'is fine where the place is there: %s',
    (address) => {
      expect(told(address, encodeURI(decodeURI(address)))).toEqual([]);
    },
  );

  it('is told where nothing has that id, with the slide that was meant', () => {
    expect(told('#velkomen')).toEqual([
      'slides/x.mdx:3 Linket »#velkomen« fører ingen steder hen: Intet slide hedder det. Mente du »#velkommen«?',
    ]);
    expect(told('#/børn-i-tel/1')).toEqual([
      'slides/x.mdx:3 Linket »#/børn-i-tel/1« fører ingen steder hen: Intet slide hedder det. Mente du »#børn-i-tal«?',
    ]);
    expect(told('#noget%andet', '#noget%andet')).toEqual([
      'slides/x.mdx:3 Linket »#noget%andet« fører ingen steder hen: Intet slide hedder det.',
    ]);
  });

  it('is told where it is written as HTML or by a name', () => {
    const warned = (mdx: string) =>
      warnOfDeadLinks({ items: items(mdx, '<a href="#væk">Se</a>') }).warnings?.map((line) =>
        line.slice(0, 14),
      );
    expect(warned('<a href="#væk">Se</a>')).toEqual(['slides/x.mdx:1']);
    expect(warned('[Se][her]\n\n[her]: #væk\n')).toEqual(['slides/x.mdx:3']);
  });

  it('is nothing an editor can mend where a component has made it', () => {
    expect(warnOfDeadLinks({ items: items('<Opening />', '<a href="#væk">1</a>') }).warnings).toEqual([]);
  });
});
