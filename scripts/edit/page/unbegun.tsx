import type { DraftAnswer } from '../messages.ts';
import type { Store } from './store.ts';

type Props = Readonly<{
  answer: DraftAnswer;
  store: Store;
  /** What comes after a file is begun, by its name. */
  onBegun: (file: string) => void;
}>;

/** The agenda items that have no slides but the one that opens them, to be given some. */
export function Unbegun({ answer: { unbegun, parts }, store, onBegun }: Props) {
  const [first] = parts;
  if (unbegun.length === 0 || !first) return null;
  return (
    <section aria-labelledby="uden-slides">
      <h3 id="uden-slides">Punkter uden slides</h3>
      <p class="help">
        De har kun det slide, der åbner punktet. Det første nye slide er »{first.name}«, og teksten på det er
        et eksempel.
      </p>
      <ul class="slide-list">
        {unbegun.map(({ name, title }) => (
          <li key={name} class="unbegun">
            {title}
            <button
              type="button"
              aria-label={`Begynd slides til ${title}`}
              onClick={() =>
                void store
                  .change(name, [{ kind: 'begin' }], {
                    kind: 'done',
                    text: `»${title}« har nu et slide mere, »${first.name}«. Teksten på det er et eksempel.`,
                    undo: true,
                  })
                  .then(() => onBegun(name))
              }
            >
              Begynd slides
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
