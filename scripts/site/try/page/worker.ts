/// Checks texts in place of the day's files, once: what reads them reads them as it is imported.
import { config } from 'zod';
import type { Unreadable } from '../../../../data/read/decoded.ts';
import { texts } from './given-texts.ts';

// It would try whether it may run texts as code, which the page's policy refuses.
config({ jitless: true });

addEventListener('message', ({ data }: MessageEvent<Readonly<Record<string, string | Unreadable>>>) => {
  Object.assign(texts, data);
  import('./examine.ts')
    .then(({ examine }) => examine(new Date()))
    .then((found) => postMessage(found))
    .catch(reportError);
});
