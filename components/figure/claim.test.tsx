import type { ComponentChildren } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../data/figure/figure.ts';
import { count, share } from '../../tests/support/example-figure.ts';
import { Claim } from './claim.tsx';
import { Slide } from '../slide/slide.tsx';
import { Rendered, type SlideCheck } from '../slide/rendering.tsx';
import { Written } from '../slide/written.tsx';

const before = count(100, { id: 'sager.2020.nye', period: { year: 2020 } });
const now = count(120);
const known = [before, now];

/** What a slide shows, written for a year, and what is told of it. */
function shown(content: ComponentChildren, written = '2021', figures: readonly Figure[] = known) {
  const check: SlideCheck = { figures, doubted: [], mistakes: [], typed: [], unstated: [] };
  const html = renderToStaticMarkup(
    <Rendered check={check}>
      <Slide id="x" layout="finding" written={written}>
        <p>{content}</p>
      </Slide>
    </Rendered>,
  );
  return { html: /<p>[^]*?<\/p>/.exec(html)?.[0], ...check };
}

describe('a claim', () => {
  it('that the figures bear is text like any other', () => {
    const { html, doubted, mistakes } = shown(
      <Claim that="stiger" of={now}>
        Det <b>stiger</b>
      </Claim>,
    );
    expect({ html, doubted, mistakes }).toEqual({
      html: '<p>Det <b>stiger</b></p>',
      doubted: [],
      mistakes: [],
    });
  });

  it('is about the number that its sentence shows', () => {
    const { doubted } = shown(
      <Claim that="falder" at="3:4">
        Der var <Written value={now} name="sager.nye" at="3:4" />.
      </Claim>,
    );
    expect(doubted).toMatchObject([{ at: '3:4', year: 2021, condition: { holds: false } }]);
  });

  it.each([
    ['fails', <Claim that="falder" of={now} children="x" />, '2021'],
    ['can not be known', <Claim that="stiger" of={count(3, { id: 'andet.2021.x' })} children="x" />, '2021'],
    ['is overtaken', <Claim that="stiger" of={now} children="x" />, '2020'],
    ['is ahead of the figures', <Claim that="stiger" of={now} children="x" />, '2022'],
    ['tells of a year that is past', <Claim that="kun i år" children="x" />, '2020'],
  ])('that %s is collected, and marked so that it is found', (_, claim, written) => {
    const { html, doubted } = shown(claim, written);
    expect(html).toBe('<p><doubted-claim-0>x</doubted-claim-0></p>');
    expect(doubted).toHaveLength(1);
  });

  it('that was read for another year than its slide’s others is of that year', () => {
    const { doubted } = shown(<Claim that="stiger" of={now} written="2021" children="x" />, '2020');
    expect(doubted).toEqual([]);
    const later = shown(<Claim that="stiger" of={now} written="2022" at="3:4" children="x" />);
    expect(later.doubted).toMatchObject([{ at: '3:4', year: 2022, condition: { year: 2021 } }]);
  });

  it('in doubt is told with the numbers it rests on, and with what could be said of them', () => {
    const { doubted } = shown(<Claim that="falder" of={now} children="x" />);
    expect(doubted).toMatchObject([
      { rests: [{ name: now.name, before: '100', now: '120' }], holding: ['stiger', 'kun i år'] },
    ]);
  });

  it('in doubt about numbers that can’t be compared is told all the same', () => {
    const other = { ...share(1), id: 'andet.2021.andel' };
    const { doubted } = shown(<Claim that="falder" of={[now, other]} children="x" />);
    expect(doubted[0]?.holding).not.toContain('størst');
  });

  it('can not be made where nobody checks it', () => {
    expect(() =>
      renderToStaticMarkup(
        <Claim that="stiger" of={now}>
          Sådan er det.
        </Claim>,
      ),
    ).toThrow('A claim was rendered where nobody checks it.');
  });

  it('wrong props are type errors', () => {
    const wrong = () => [
      // @ts-expect-error A claim says one of a few things.
      <Claim that="stigerr" of={now} children="x" />,
      // @ts-expect-error A claim says something.
      <Claim of={now} children="x" />,
    ];
    expect(wrong).toBeTypeOf('function');
  });
});

describe('a claim that is written wrong is told with its place', () => {
  it.each<[ComponentChildren, string | undefined, string]>([
    [
      <Claim that="hyppigst" of={now} at="3:4" children="Vold" />,
      '2021',
      '<Claim that="hyppigst"> siger ikke, hvilken liste den handler om. Skriv en liste fra data som of={…}; et tal alene har intet hyppigst.',
    ],
    [
      <Claim that="hyppigst" of={[]} at="3:4" children="Vold" />,
      '2021',
      '<Claim that="hyppigst"> handler om en liste, som data intet har i for det år. Skriv en anden i of={…}, eller slet sætningen.',
    ],
    [
      <Claim that="størst" of={[now, now]} at="3:4" children="Flest" />,
      '2021',
      '<Claim that="størst"> siger ikke, hvad tallet er større end. Skriv begge, som of={[det ene, det andet]}.',
    ],
    [
      <Claim that="stiger" at="3:4" children="Det stiger." />,
      '2021',
      '<Claim that="stiger"> siger ikke, hvilket tal den handler om. Vis tallet i sætningen, eller skriv det som of={…}.',
    ],
    [
      <Claim that="stiger" of={now} at="3:4" children="Det stiger." />,
      'sidste år',
      '<Claim> står på et slide, der ikke siger, hvilket år det er skrevet til. Skriv det i slidets første linje, som <Slide id="…" written="2021">.',
    ],
  ])('%#', (claim, written, message) => {
    expect(shown(claim, written).mistakes).toEqual([{ at: '3:4', message }]);
  });
});

it('what a claim is about stands nowhere, and is no figure of the heading it is in', () => {
  const entry = {
    name: 'Vold',
    share: { ...share(1), status: 'not stated' as const },
    amongMostFrequent: true,
  };
  const html = renderToStaticMarkup(
    <Rendered check={{ figures: known, doubted: [], mistakes: [], typed: [], unstated: [] }}>
      <Slide id="x" layout="finding" written="2021">
        <h3>
          <Claim that="ikke oplyst" of={entry}>
            Andelen er ikke oplyst
          </Claim>
        </h3>
      </Slide>
    </Rendered>,
  );
  expect(html).toContain('<h3>Andelen er ikke oplyst</h3></div>');
});
