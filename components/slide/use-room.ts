import { layoutNamed, withoutRoom, type Layout } from './layout.ts';
import { useRefusal } from './slide-check.ts';

/** Refuses the parts that a slide's layout has no room for: they would stand over the others, or run out of the slide. */
export function useRoom(layout: Layout, content: unknown): void {
  const refuse = useRefusal();
  for (const { name, at, beside } of withoutRoom(layout, content))
    refuse({ at, message: noRoom(layout, name, beside) });
}

function noRoom(layout: Layout, name: string, beside: string | undefined): string {
  const alone = 'Giv det et slide for sig';
  if (layoutNamed(layout).opens)
    return `<${name}> kan ikke stå på det slide, der åbner et punkt. ${alone}, efter </Opening>.`;
  return beside === name
    ? `Et slide har kun plads til én <${name}>. Giv den her et slide for sig.`
    : `<${name}> har ikke plads på samme slide som <${String(beside)}>. ${alone}.`;
}
