import { isEmpty, signIn, type Column } from './columns.ts';
import type { Room } from './drawing.ts';
import { around, commonSize, inside, placeable } from './fit.ts';
import { digitHeight, faces, type Writing } from './pen.ts';

/** The totals above columns that are `step` apart: those that have room, the more telling first. */
export function totals(columns: readonly Column[], step: number, { look, measure, width }: Room): Writing[] {
  const { number, name } = faces(look);
  const known = columns.filter(({ stack }) => stack.totalKnown);
  const widths = known.map(({ stack }) => measure(stack.total, number, look.total));
  const size = commonSize(widths, step - 8, look.least, look.total);
  const labels = byWeight(columns).map(({ stack, centre, box }) => {
    const { total, totalKnown } = stack;
    const style = totalKnown
      ? { face: number, size, colour: look.ink }
      : { face: name, size: look.least, colour: look.soft };
    const wide = measure(total, style.face, style.size) + 6;
    const tall = style.size * digitHeight;
    const x = inside(centre, wide, width);
    const y = (isEmpty(stack) ? signIn(centre, box.y, look).box : box).y - size * 0.4;
    const writing: Writing = { text: total, x, y, align: 'center', ...style };
    return { writing, box: around(x, y - tall / 2, wide, tall) };
  });
  const free = placeable(
    labels.map(({ box }) => box),
    columns.map(({ box }) => box),
    width,
  );
  return labels.filter((_, index) => free[index]).map(({ writing }) => writing);
}

/** Which totals matter most where not all can stand: the newest, the highest, then back in time. */
function byWeight(columns: readonly Column[]): readonly Column[] {
  const highest = [...columns].sort((a, b) => b.stack.height - a.stack.height);
  const order = [...columns.slice(-1), ...highest.slice(0, 1), ...[...columns].reverse()];
  return [...new Set(order)];
}
