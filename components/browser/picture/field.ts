import type { Box } from '../chart/fit.ts';

/** Draws a field of arches, one for each that is counted, as large as the room lets it be: from the paths of the page's own. */
export function drawField(ctx: CanvasRenderingContext2D, figure: Element, room: Box, colour: string): void {
  const fields = [...figure.querySelectorAll<SVGSVGElement>('svg:not(.cover)')].map((svg) => {
    const [, , width = 1, height = 1] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
    return { svg, scale: Math.min(room.width / width, room.height / height) };
  });
  const [best] = fields.sort((a, b) => b.scale - a.scale);
  if (!best) return;
  ctx.save();
  ctx.translate(room.x, room.y);
  ctx.scale(best.scale, best.scale);
  ctx.strokeStyle = colour;
  for (const path of best.svg.querySelectorAll('path')) {
    const number = (name: string) => (path.getAttribute(name) ?? '').split(' ').map(Number);
    ctx.lineWidth = number('stroke-width')[0] ?? 1;
    ctx.lineCap = path.getAttribute('stroke-linecap') === 'round' ? 'round' : 'butt';
    ctx.setLineDash(number('stroke-dasharray'));
    ctx.stroke(new Path2D(path.getAttribute('d') ?? ''));
  }
  ctx.restore();
}
