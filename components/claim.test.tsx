import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Claim, ClaimsContext, type DoubtedClaim } from './claim.tsx';
import { isExplainedFor, type Condition } from './conditions.ts';

function rendered(that: Condition, year: number): { html: string; doubted: DoubtedClaim[] } {
  const doubted: DoubtedClaim[] = [];
  const html = renderToStaticMarkup(
    <ClaimsContext.Provider value={doubted}>
      <p>
        Det er{' '}
        <Claim that={that} year={year}>
          en <b>påstand</b>
        </Claim>
        .
      </p>
    </ClaimsContext.Provider>,
  );
  return { html, doubted };
}

describe('a claim', () => {
  it('that the figures bear is text like any other', () => {
    expect(rendered(isExplainedFor(2021), 2021)).toEqual({
      html: '<p>Det er en <b>påstand</b>.</p>',
      doubted: [],
    });
  });

  it.each([
    ['fails', { ...isExplainedFor(2021), holds: false }],
    ['can not be known', { ...isExplainedFor(2021), holds: 'unknown' as const }],
    ['is overtaken', isExplainedFor(2022)],
    ['is ahead of the figures', isExplainedFor(2020)],
  ])('that %s is collected, and marked so that it is found', (_, condition) => {
    expect(rendered(condition, 2021)).toEqual({
      html: '<p>Det er <doubted-claim-0>en <b>påstand</b></doubted-claim-0>.</p>',
      doubted: [{ condition, year: 2021 }],
    });
  });

  it('can not be made where nobody checks it', () => {
    expect(() =>
      renderToStaticMarkup(
        <Claim that={isExplainedFor(2021)} year={2021}>
          Sådan er det.
        </Claim>,
      ),
    ).toThrow('A claim was rendered where nobody checks it.');
  });

  it('wrong props are type errors', () => {
    const wrong = () => [
      // @ts-expect-error A claim rests on a condition, not on a bare yes.
      <Claim that year={2021} children="x" />,
      // @ts-expect-error A claim is written for a year.
      <Claim that={isExplainedFor(2021)} children="x" />,
    ];
    expect(wrong).toBeTypeOf('function');
  });
});
