import type { Chart, Plugin } from 'chart.js';
import type { Drawing } from './drawing.ts';
import type { Look } from './look.ts';
import { outline, trace, write } from './pen.ts';

/** Everything that Chart.js does not draw: outlines, the baseline, lines, and the writing, which comes when the bars have grown. */
export function surroundings({ writings, outlines, lines = [], baseline }: Drawing, look: Look): Plugin {
  return {
    id: 'surroundings',
    afterDatasetsDraw: (chart) => {
      const { ctx } = chart;
      const seen = Math.max(0, grownOf(chart) * 4 - 3);
      ctx.save();
      ctx.strokeStyle = look.soft;
      for (const one of outlines) outline(ctx, one, Math.max(1.5, look.gap / 3));
      ctx.fillStyle = look.ink;
      if (baseline !== undefined) ctx.fillRect(0, baseline - 1, chart.width, 1.5);
      for (const one of lines) trace(ctx, one);
      for (const writing of writings) {
        ctx.globalAlpha = writing.still ? 1 : seen;
        write(ctx, writing);
      }
      ctx.restore();
    },
  };
}

/** How far the bars have grown, from 0 to 1. They grow alike, so one that has a length tells it. */
function grownOf(chart: Chart): number {
  const axis = chart.options.indexAxis === 'y' ? 'x' : 'y';
  const zero = chart.scales[axis]?.getPixelForValue(0) ?? 0;
  for (const { data } of chart.getSortedVisibleDatasetMetas())
    for (const bar of data) {
      const whole = bar.getProps([axis], true)[axis] - zero;
      if (Math.abs(whole) > 1) return (bar.getProps([axis])[axis] - zero) / whole;
    }
  return 1;
}
