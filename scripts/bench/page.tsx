import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { ChartFigure } from '../../components/chart/chart-figure.tsx';
import { Page } from '../../components/page/page.tsx';
import { Slide } from '../../components/slide/slide.tsx';
import { oneFile } from '../print/one-file.ts';
import { goalOf, mediansOf, shown, spread, type Run } from './report.ts';
import { own, rows, type Row } from './rows.ts';

const title = 'Målt ved siden af de andre';

/** The run as a deck of its own in one file: a slide for each row, drawn as the day's own charts are. */
export function pageOf(run: Run): Promise<string> {
  const slides = rows
    .filter(({ id }) => Object.values(run.tools).some((measured) => measured[id]))
    .map((row) => renderToStaticMarkup(<Measure run={run} row={row} />))
    .join('\n');
  const body = renderToStaticMarkup(h(Page, { newest: undefined, beside: {}, slides }));
  return oneFile({ title, description: `${title}, ${run.day}.`, body });
}

/** One row: a bar for each tool, and whether the deck reached what it must. */
function Measure({ run, row }: { run: Run; row: Row }) {
  const medians = Object.entries(mediansOf(run, row)).sort(([, one], [, other]) => one - other);
  const goal = goalOf(run, row);
  const least = medians[0]?.[0] ?? '';
  return (
    <Slide id={row.id} layout="finding">
      <h3>{`${row.says}: ${goal ? (goal.reached ? 'nået' : 'ikke nået') : 'intet at holde op imod'}`}</h3>
      <ChartFigure
        kind="ranking"
        title={`${row.says}, ${row.unit}`}
        finding={`Mindst er ${least}; det skal være ${row.goalSays}.`}
        note={`Målt ${run.day} på ${run.machine}. Midterste af alle runder, og mindst og størst. ${own} skal nå ${row.goalSays}.`}
        figures={[]}
      >
        <thead>
          <tr>
            <td />
            <th scope="col">{row.unit}</th>
          </tr>
        </thead>
        <tbody>
          {medians.map(([tool, value]) => (
            <tr>
              <th scope="row">{tool}</th>
              <td>
                <data value={value}>{`${shown(value, row)} ${row.unit}`}</data>
              </td>
            </tr>
          ))}
        </tbody>
      </ChartFigure>
      <p data-only="reading">
        {medians.map(([tool]) => `${tool}: ${spread(run.tools[tool]?.[row.id] ?? [], row)}`).join('. ')}.
      </p>
    </Slide>
  );
}
