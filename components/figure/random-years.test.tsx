import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { plant } from '../../tests/support/example-data.ts';
import type { Figure } from '../../data/figure/figure.ts';
import type { List, OverYears } from '../../data/subjects/in-slides.ts';
import { randomYears } from '../../tests/support/random-year.ts';
import { Change } from './change.tsx';
import { ColumnChart } from '../chart/column-chart.tsx';
import { Ranking } from '../chart/ranking.tsx';
import { ShareBar } from '../chart/share-bar.tsx';
import { Rendered, type Footnotes } from '../slide/rendering.tsx';
import { Method } from '../page/method.tsx';
import { Value } from './value.tsx';

/** A page with every figure, every chart and the method, from years of a seed. */
async function pageOf(seed: number): Promise<string> {
  plant(randomYears(seed));
  const { allFigures, subjects } = await import('../../data/figures.ts');
  const { wordings } = await import('../../data/wordings.ts');
  // The example's subjects have these, whatever stands in them.
  const { bisiddersager, underretninger } = subjects as unknown as {
    bisiddersager: Record<'nye' | 'stigning_i_nye', Figure> & {
      andele: Record<string, Figure>;
      foer: Record<'nye', Figure>;
      alle_aar: Record<'nye', OverYears>;
    };
    underretninger: { problemstillinger: List };
  };
  const { nye, foer, andele, alle_aar } = bisiddersager;
  const footnotes: Footnotes = new Map();
  const told = { title: 'Titel', finding: <Value of={nye} /> };
  return render(
    <Rendered footnotes={footnotes}>
      {allFigures.map((figure) => (
        <p>
          <Value of={figure} />
        </p>
      ))}
      <p>
        <Change of={bisiddersager.stigning_i_nye} dated />, <Change from={foer.nye} to={nye} />
      </p>
      <ColumnChart of={alle_aar.nye} />
      <ShareBar {...told} of={andele} />
      <Ranking of={underretninger.problemstillinger} />
      <Method figures={allFigures} sources={[]} wordings={wordings} footnotes={footnotes} />
    </Rendered>,
  );
}

test('a page of any valid years can be made, and nothing in it reads as a number that went wrong', async () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const page = await pageOf(seed);
    expect(page, `seed ${seed}`).toContain('Kilder og metode');
    expect(/.{0,40}(?:NaN|undefined|null|Infinity|∞|\[object).{0,40}/.exec(page)?.[0], `seed ${seed}`).toBe(
      undefined,
    );
  }
});
