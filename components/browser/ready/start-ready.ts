import './ready.css';
import { allowed } from '../platform/allowed.ts';
import { openDay } from '../clock/open-day.ts';
import { readDocument } from '../document/read-document.ts';
import { bad, type Check, type Outcome } from './check.ts';
import { checksOf } from './checks.ts';
import { drawPage } from './page.ts';

/** Puts "Klar til scenen" in the page's place, and checks all that has to be right before going on. */
export async function startReady(deck: HTMLElement): Promise<void> {
  const edition = document.title;
  deck.remove();
  const programme = readDocument(deck);
  const checks = checksOf(deck, programme, openDay(programme.items));
  const page = drawPage(checks, { edition, at: new Date() });
  document.title = `Klar til scenen – ${edition}`;
  document.body.replaceChildren(page.root);

  const run = async (check: Check) => page.show(check.id, await outcomeOf(check));
  // What a browser does not let itself be watched for is checked once.
  for (const check of checks) allowed(() => check.watch?.(() => void run(check)));
  await Promise.all(checks.map(run));
  page.root.dataset['checked'] = '';
}

async function outcomeOf({ run }: Check): Promise<Outcome> {
  try {
    return await run();
  } catch (error) {
    reportError(error);
    return bad('Det kunne ikke prøves. Prøv igen, eller brug en anden browser.');
  }
}
