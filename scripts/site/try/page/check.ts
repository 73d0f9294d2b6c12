import type { Unreadable } from '../../../../data/read/decoded.ts';
import type { Found } from './examine.ts';
import CheckWorker from './worker.ts?worker&inline';

let running: Worker | undefined;

/**
 * Checks the texts of all files, by their names in data/, aside from the page, which answers meanwhile. A check that has
 * not ended is given up for the next, and is then never told. Rejects where the check itself fails.
 */
export function check(texts: Readonly<Record<string, string | Unreadable>>): Promise<Found> {
  running?.terminate();
  // The data is read as it is imported, so each check has a worker of its own.
  const worker = new CheckWorker();
  running = worker;
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Found>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(texts);
  });
}
