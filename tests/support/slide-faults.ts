import { rolldown } from 'rolldown';

/**
 * What is wrong with how a slide is drawn, as the check before the day finds it, in one function with all that it needs:
 * `page.evaluate(slideFaults, id)` takes no more than that into a page.
 */
export const slideFaults = await inOneFunction();

async function inOneFunction(): Promise<(id: string) => string[]> {
  const bundle = await rolldown({ input: 'components/browser/ready/drawing-faults.ts', logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'iife', name: 'checks' });
  await bundle.close();
  // It is the project's own code, and what it gives is what the function there gives.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  return new Function('id', `${output[0].code}\nreturn checks.slideFaults(id);`) as (id: string) => string[];
}
