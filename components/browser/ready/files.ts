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
    if (missing.length > 0)
      return bad(`Filen til ${missing.join(' og ')} kom ikke med. Se, om der er net, og prøv igen.`);
    return good('Scenen, talervisningen og diagrammerne er hentet.');
  },
};
