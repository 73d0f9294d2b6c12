/** A key in a cell, and where in its text the cursor is. */
type Pressed = Readonly<{
  key: string;
  shiftKey: boolean;
  text: string;
  from: number | null;
  to: number | null;
}>;

/** How far a key leads from its cell, as in a sheet; undefined for a key that is the cell's own. */
export function stepOf({
  key,
  shiftKey,
  text,
  from,
  to,
}: Pressed): Readonly<{ rows: number; columns: number }> | undefined {
  if (key === 'Enter') return { rows: shiftKey ? -1 : 1, columns: 0 };
  if (shiftKey) return undefined;
  if (key === 'ArrowDown') return { rows: 1, columns: 0 };
  if (key === 'ArrowUp') return { rows: -1, columns: 0 };
  // A cell that was just come to has all of its text chosen; within a text the arrows go from letter to letter.
  const isWhole = from === 0 && to === text.length;
  if (key === 'ArrowRight' && (isWhole || from === text.length)) return { rows: 0, columns: 1 };
  if (key === 'ArrowLeft' && (isWhole || to === 0)) return { rows: 0, columns: -1 };
  return undefined;
}
