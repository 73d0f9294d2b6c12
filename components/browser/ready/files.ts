import { bad, good, type Check } from './check.ts';

/** What the day needs in the way of code, and what is missing without it. */
const modules: readonly Readonly<{ load: () => Promise<unknown>; of: string }>[] = [
  { load: () => import('../stage/stage.ts'), of: 'scenen' },
  { load: () => import('../speaker/start-speaker.ts'), of: 'talervisningen' },
  { load: () => import('../chart/draw.ts'), of: 'diagrammerne' },
];

/** Whether everything the day needs has been loaded. */
export const files: Check = {
  id: 'filer',
  title: 'Filer',
  run: async () => {
    const loaded = await Promise.allSettled(modules.map(({ load }) => load()));
    const missing = modules.filter((_, index) => loaded[index]?.status === 'rejected').map(({ of }) => of);
    if (areStylesMissing()) missing.push('udseendet');
    if (missing.length > 0)
      return bad(`Filen til ${missing.join(' og ')} kom ikke med. Se, om der er net, og prøv igen.`);
    return good('Scenen, talervisningen, diagrammerne og udseendet er hentet.');
  },
};

function areStylesMissing(): boolean {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
  return [...links].some(({ sheet }) => !hasRules(sheet));
}

/** A stylesheet that did not come is there, but may not be looked into. */
function hasRules(sheet: CSSStyleSheet | null): boolean {
  try {
    return sheet !== null && sheet.cssRules.length > 0;
  } catch {
    return false;
  }
}
