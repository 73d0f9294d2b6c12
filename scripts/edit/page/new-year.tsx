import { useRef } from 'preact/hooks';
import { asList, at } from '../../../data/read/content.ts';
import type { DraftAnswer } from '../messages.ts';
import { renewalsName } from './renewals.tsx';
import type { Store } from './store.ts';

/** Begins a year, once someone has said yes to what that does. Not while the newest one isn't looked through. */
export function NewYear({ answer, store }: Readonly<{ answer: DraftAnswer; store: Store }>) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { newest, latest } = answer.years;
  const year = newest + 1;
  const list = answer.files.find(({ name }) => name === renewalsName)?.content ?? '';
  if (year > latest || asList(at(list, 'fornyes')).length > 0) return null;
  const hasDrafts = [...answer.files, ...answer.letters].some(({ isDraft }) => isDraft);
  const isWrong = answer.mistakes.length > 0;
  const cannot = hasDrafts || isWrong;
  const begin = async (): Promise<void> => {
    dialog.current?.close();
    if (await store.beginYear(year)) location.hash = `#${renewalsName}`;
  };
  return (
    <div class="new-year">
      <button
        type="button"
        aria-disabled={cannot}
        aria-describedby={cannot ? 'nyt-aar-hvorfor' : undefined}
        onClick={() => {
          if (!cannot) dialog.current?.showModal();
        }}
      >
        Begynd {year}
      </button>
      {cannot && (
        <p id="nyt-aar-hvorfor" class="help">
          {isWrong ? 'Ret først det, der er galt.' : 'Gem først det, du har rettet.'}
        </p>
      )}
      <dialog ref={dialog} aria-labelledby="nyt-aar">
        <h2 id="nyt-aar">Begynd {year}?</h2>
        <p>
          Dagen fra {newest} bliver gemt for sig selv, som den er. Dens tal bliver låst, og {year} får tomme
          rækker. Du får en liste over alt, der skal ses igennem. Imens er det {newest}, der er på nettet.
        </p>
        <p>Det kan ikke fortrydes herfra.</p>
        <div class="buttons">
          <button type="button" onClick={() => dialog.current?.close()}>
            Ikke nu
          </button>
          <button type="button" class="first" onClick={() => void begin()}>
            Begynd {year}
          </button>
        </div>
      </dialog>
    </div>
  );
}
