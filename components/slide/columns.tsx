import type { ComponentChildren } from 'preact';
import { isNode } from './vnode-parts.ts';

/** Text, lists, tables or pictures beside each other. A line with `---` stands between one column and the next. */
export function Columns({ children }: { children: ComponentChildren }) {
  return (
    <div class="columns">
      {columnsIn(children).map((column) => (
        <div>{column}</div>
      ))}
    </div>
  );
}

function columnsIn(children: ComponentChildren): ComponentChildren[][] {
  const columns: ComponentChildren[][] = [[]];
  for (const child of Array.isArray(children) ? (children as ComponentChildren[]) : [children]) {
    if (isNode(child) && child.type === 'hr') columns.push([]);
    else columns.at(-1)?.push(child);
  }
  return columns;
}
