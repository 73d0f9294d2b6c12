import { useEffect, useRef } from 'preact/hooks';
import type { State } from './page-state.ts';
import type { Store } from './store.ts';

/** Shows both texts of a file that was changed on the disk while it was edited here, and asks which is to stand. */
export function Clash({ clashes, store }: Readonly<{ clashes: State['clashes']; store: Store }>) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (clashes.length > 0) dialog.current?.showModal();
    else dialog.current?.close();
  }, [clashes]);
  const names = clashes.map(({ name }) => name).join(' og ');
  return (
    <dialog ref={dialog} aria-labelledby="uenig">
      <h2 id="uenig">{names} er ændret et andet sted</h2>
      <p>
        Siden du begyndte, er filen gemt af et andet program eller en anden fane. Intet er gemt herfra endnu,
        og intet er tabt. Hvad skal gælde?
      </p>
      {clashes.map(({ name, onDisk, wanted }) => (
        <div key={name} class="both">
          <div>
            <h3>I filen nu</h3>
            <Lines text={onDisk.text} other={wanted} />
          </div>
          <div>
            <h3>Din kladde</h3>
            <Lines text={wanted} other={onDisk.text} />
          </div>
        </div>
      ))}
      <div class="buttons">
        <button type="button" onClick={() => void store.settle('disk')}>
          Behold filen, og læg min kladde til side
        </button>
        <button type="button" class="first" onClick={() => void store.settle('draft')}>
          Gem min kladde i stedet
        </button>
      </div>
      <p class="help">Kladden kan hentes igen med »Fortryd«, og filen med »Tilbage før sidste gem«.</p>
    </dialog>
  );
}

/** A text with those of its lines marked that another doesn't have. */
function Lines({ text, other }: Readonly<{ text: string; other: string }>) {
  const known = new Set(other.split(/\r\n?|\n/));
  return (
    <pre tabIndex={0}>
      {text.split(/\r\n?|\n/).map((line, index) => (
        <span key={index}>
          {known.has(line) ? line : <mark>{line}</mark>}
          {'\n'}
        </span>
      ))}
    </pre>
  );
}
