import { Component, render, type ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { installCharts, type Charts } from '../../../../components/browser/chart/charts.ts';
import { FigureTable } from '../../../../components/page/figure-table.tsx';
import { subjectTitle } from '../../../../data/figure/subject-title.ts';
import { chartsOf } from './charts-of.tsx';
import type { FoundSubject } from './examine.ts';

/** The figures and charts of subjects, by the components of the slides. */
export function Findings({ subjects }: { subjects: readonly FoundSubject[] }) {
  const place = useRef<HTMLDivElement>(null);
  const charts = useRef<Charts>(undefined);
  useLayoutEffect(() => {
    const root = place.current;
    if (!root) return;
    // Anew each time, and never changed: what draws charts puts its own in what is rendered.
    const made = document.createElement('div');
    render(
      subjects.map((subject) => <Subject of={subject} />),
      made,
    );
    root.replaceChildren(made);
    // All numbers stand beside the charts.
    for (const table of made.querySelectorAll<HTMLDetailsElement>('.chart-table')) table.open = false;
    charts.current ??= installCharts(root, { scale: () => 1, animate: false });
    void charts.current.refresh().then(() => charts.current?.near(root));
  }, [subjects]);
  return <div class="findings" ref={place} />;
}

function Subject({ of: { name, figures, named } }: { of: FoundSubject }) {
  const title = subjectTitle(name);
  const charts = chartsOf(named);
  return (
    <>
      {charts.length > 0 && (
        <section class="charts">
          <h3>Diagrammer</h3>
          {charts.map((chart) => (
            <Attempt>{chart}</Attempt>
          ))}
        </section>
      )}
      <section class="method">
        <FigureTable title={`${title}: ${figures.length} tal`} figures={figures} />
      </section>
    </>
  );
}

/** A chart, or why there can be none of these numbers: the rest is shown all the same. */
class Attempt extends Component<{ children?: ComponentChildren }, { why: string | undefined }> {
  static getDerivedStateFromError(error: unknown): { why: string } {
    return { why: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { why } = this.state;
    return why === undefined ? this.props.children : <p>{why}</p>;
  }
}
