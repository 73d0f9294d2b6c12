import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../components/figure/conditions.ts';
import type { DoubtedClaim } from '../../../components/slide/rendering.tsx';
import { readHtml, writeInside } from '../html/tree.ts';
import { tellClaims } from './tell-claims.ts';
import type { SlideFile } from '../day/slide-file.ts';

const file: SlideFile = { name: 'slides/intro.mdx', source: () => undefined };

const level = (index: number) =>
  `<doubted-claim-${index}>på niveau med <time datetime="2020">2020</time></doubted-claim-${index}>`;
const slide = (id: string, content: string) =>
  `<section id="${id}" class="slide"><p>${content}</p></section>`;

const claim = (more: Partial<Condition>, year = 2021, at = '7:4'): DoubtedClaim => ({
  at,
  condition: { holds: true, because: '»nye sager« var 512 i 2021', year: 2021, ...more },
  year,
  rests: [{ name: 'nye sager', before: undefined, now: '512' }],
  holding: ['stiger'],
});

/** What is told of some claims, and the HTML that they stand in then. */
function toldIn(html: string, doubted: readonly DoubtedClaim[], from = file) {
  const tree = readHtml(html);
  const draft = { tree, file: from, doubted: [], check: { doubted: [...doubted], unstated: [] } };
  const { mistakes = [], missing = [], warnings = [] } = tellClaims(draft);
  return { mistakes, missing, warnings, html: writeInside(tree) };
}

const told = (doubted: DoubtedClaim) => toldIn(slide('bisiddersager', level(0)), [doubted]);
const fault = (doubted: DoubtedClaim) => told(doubted).mistakes[0];
const missing = (doubted: DoubtedClaim) => told(doubted).missing[0];

describe('a claim in doubt is told with its place, its sentence and what to do', () => {
  it('when the figures do not bear it', () => {
    expect(fault(claim({ holds: false }))).toBe(
      'slides/intro.mdx:7:4 Slidet »bisiddersager«: »på niveau med 2020« holder ikke: »nye sager« var 512 i 2021. ' +
        'Slet sætningen, eller skriv den, så den passer til tallene.',
    );
  });

  it('when the figures do not bear it, and the number can say it itself', () => {
    expect(
      fault(claim({ holds: false, instead: 'Lad tallet selv sige det: <Change of={sager.x} />.' })),
    ).toBe(
      'slides/intro.mdx:7:4 Slidet »bisiddersager«: »på niveau med 2020« holder ikke: »nye sager« var 512 i 2021. ' +
        'Lad tallet selv sige det: <Change of={sager.x} />.',
    );
  });

  it('when its year is overtaken', () => {
    expect(missing(claim({ year: 2022 }))).toBe(
      'slides/intro.mdx:7:4 Slidet »bisiddersager«: »på niveau med 2020« er skrevet til 2021, men tallene går nu til 2022. ' +
        'Læs sætningen igen, og ret eller slet den, hvis den ikke passer mere. Skriv written="2022" på slidet, når alle dets sætninger er læst.',
    );
  });

  it('when both are so', () => {
    expect(missing(claim({ holds: false, year: 2022 }))).toBe(
      'slides/intro.mdx:7:4 Slidet »bisiddersager«: »på niveau med 2020« holder ikke: »nye sager« var 512 i 2021. ' +
        'Slet sætningen, eller skriv den, så den passer til tallene. Skriv written="2022" på slidet, når alle dets sætninger er læst.',
    );
  });

  it('when it is written for a year that has no figures yet', () => {
    expect(fault(claim({}, 2022))).toBe(
      'slides/intro.mdx:7:4 Slidet »bisiddersager«: »på niveau med 2020« er skrevet til 2022, men tallene går kun til 2021. ' +
        'Skriv written="2021" på slidet, eller tilføj tallene for 2022.',
    );
  });

  it('as a warning, when it can not be known', () => {
    const told = toldIn(slide('bisiddersager', level(0)), [
      claim({ holds: 'unknown', because: '»nye sager« er ikke oplyst i 2021' }),
    ]);
    expect(told.mistakes).toEqual([]);
    expect(told.warnings).toEqual([
      'slides/intro.mdx:7:4 Slidet »bisiddersager«: »på niveau med 2020« kan ikke efterprøves: ' +
        '»nye sager« er ikke oplyst i 2021. Tilføj det, der mangler i data, eller skriv sætningen om.',
    ]);
  });

  it('as overtaken, also when it can not be known', () => {
    expect(missing(claim({ holds: 'unknown', year: 2022 }))).toContain('men tallene går nu til 2022');
  });

  it('as waiting, when a number it rests on is still to be written', () => {
    expect(missing(claim({ holds: 'missing', because: '»nye sager« mangler i 2021' }))).toBe(
      'slides/intro.mdx:7:4 Slidet »bisiddersager«: »på niveau med 2020« venter: »nye sager« mangler i 2021.',
    );
  });
});

describe('a sentence that a new year has left to write', () => {
  it('is not shown beside the new numbers: there stands »mangler«', () => {
    expect(told(claim({ year: 2022 })).html).toBe(
      slide('bisiddersager', '<span class="unknown">mangler</span>'),
    );
    const block = slide('bisiddersager', '<doubted-claim-0><p>Et.</p><p>To.</p></doubted-claim-0>');
    expect(toldIn(block, [claim({ year: 2022 })]).html).toBe(
      slide('bisiddersager', '<p><span class="unknown">mangler</span></p>'),
    );
  });

  it('stays where it only is in doubt', () => {
    expect(told(claim({ holds: 'unknown' })).html).toContain('på niveau med');
  });
});

describe('claims in doubt', () => {
  const fails = claim({ holds: false });

  it('are all told, and the page is as if they had not been marked', () => {
    const long = `Stigningen <strong>afspejler sandsynligvis</strong>, at ${'der har været kampagner, '.repeat(5)}`;
    const html = slide('bisiddersager', `${level(0)} <doubted-claim-1>${long}</doubted-claim-1>`);
    const told = toldIn(html, [fails, fails]);
    expect(told.mistakes).toHaveLength(2);
    expect(told.mistakes[1]).toContain(
      'slides/intro.mdx:7:4 Slidet »bisiddersager«: »Stigningen afspejler sandsynligvis, at der har været kampagner, der har været …« holder ikke',
    );
    expect(told.html).toBe(slide('bisiddersager', `på niveau med <time datetime="2020">2020</time> ${long}`));
  });

  it('that say the same on one slide are told each at its place', () => {
    const html = slide('bisiddersager', 'intet') + slide('andet', `${level(0)} ${level(1)}`);
    const both = [claim({ holds: false }, 2021, '22:9'), claim({ holds: false }, 2021, '24:9')];
    expect(toldIn(html, both).mistakes).toEqual([
      expect.stringMatching(/^slides\/intro.mdx:22:9 Slidet »andet«: »på niveau med 2020« holder ikke/),
      expect.stringMatching(/^slides\/intro.mdx:24:9 Slidet »andet«: »på niveau med 2020« holder ikke/),
    ]);
  });

  it('inside each other are both told', () => {
    const html = slide('bisiddersager', `<doubted-claim-0>Stigningen ${level(1)}</doubted-claim-0>`);
    const told = toldIn(html, [fails, fails]);
    expect(told.mistakes.map((line) => /»[^»]*« holder/.exec(line)?.[0])).toEqual([
      '»Stigningen på niveau med 2020« holder',
      '»på niveau med 2020« holder',
    ]);
    expect(told.html).not.toContain('doubted-claim');
  });

  it('that a component has made are told with the file', () => {
    const [told] = toldIn(slide('andet', level(0)), [{ ...fails, at: undefined }]).mistakes;
    expect(told).toMatch(/^slides\/intro.mdx Slidet »andet«: /);
  });

  it('are none where every claim holds, and then nobody reads the file', () => {
    const unread: SlideFile = {
      name: 'slides/intro.mdx',
      source: () => {
        throw new Error('read');
      },
    };
    const html = slide('andet', 'Sådan er det.');
    expect(toldIn(html, [], unread)).toEqual({ html, mistakes: [], missing: [], warnings: [] });
  });
});
