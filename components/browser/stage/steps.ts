/** The fragments of a slide in the order in which reveal.js shows them; those of a group come at once. */
export function stepsOf(slide: Element): Element[][] {
  const numbered = new Map<number, Element[]>();
  const others: Element[][] = [];
  for (const fragment of slide.querySelectorAll('.fragment')) {
    const index = fragment.getAttribute('data-fragment-index');
    const number = Number.parseInt(index ?? '', 10);
    if (index === null) others.push([fragment]);
    else if (number >= 0) numbered.set(number, [...(numbered.get(number) ?? []), fragment]);
  }
  const inOrder = [...numbered].sort(([a], [b]) => a - b).map(([, group]) => group);
  return [...inOrder, ...others];
}

/** Shows a slide's fragments up to a step; -1 shows none. */
export function showSteps(slide: Element, step: number): void {
  for (const [index, group] of stepsOf(slide).entries())
    for (const { classList } of group) {
      classList.toggle('visible', index <= step);
      classList.toggle('current-fragment', index === step);
    }
}

/** How far a slide on the stage has come: the number of the fragment shown last, from 0; -1 while none is. */
export function stepOn(slide: Element): number {
  // reveal.js itself counts fragments where it has lost the newest, and two may share a step.
  const shown = [...slide.querySelectorAll('.fragment.visible')].map((fragment) =>
    Number(fragment.getAttribute('data-fragment-index')),
  );
  return Math.max(-1, ...shown);
}
