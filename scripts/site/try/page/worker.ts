/// Checks texts in place of the day's files, once: what reads them reads them as it is imported.
import type { Unreadable } from '../../../../data/read/decoded.ts';
import { texts } from './given-texts.ts';

addEventListener('message', ({ data }: MessageEvent<Readonly<Record<string, string | Unreadable>>>) => {
  Object.assign(texts, data);
  import('./examine.ts')
    .then(({ examine }) => examine(new Date()))
    .then((found) => postMessage(found))
    .catch(reportError);
});
