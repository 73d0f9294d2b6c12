import { useState } from 'preact/hooks';

type GiveProps = Readonly<{
  known: readonly string[];
  /** What is wrong with what was given last. */
  refused: string | undefined;
  /** What a file is called that is none of those that are known, and waits to be told which it is. */
  unknown: string | undefined;
  onFiles: (files: readonly File[]) => void;
  /** Told which file the unknown one is, or which text one wants to put in. */
  onName: (name: string) => void;
}>;

/** Where a file is chosen, or it is told which file a text is. */
export function Give({ known, refused, unknown, onFiles, onName }: GiveProps) {
  const [name, setName] = useState(known[0] ?? '');
  return (
    <section class="give" aria-label="Giv siden en fil">
      <p>
        <label class="choose">
          <input
            type="file"
            class="visually-hidden"
            multiple
            onChange={({ currentTarget }) => {
              onFiles([...(currentTarget.files ?? [])]);
              // The same file can be chosen again, when it has been saved anew.
              currentTarget.value = '';
            }}
          />
          Vælg en fil
        </label>{' '}
        eller slip den et sted på siden.
      </p>
      <p role="alert">{refused}</p>
      <p class="which">
        <label for="which">
          {unknown === undefined
            ? 'Har du kun teksten, hvilken fil er den så fra?'
            : `»${unknown}« har et navn, siden ikke kender. Hvilken fil er det?`}
        </label>
        <select id="which" value={name} onChange={({ currentTarget }) => setName(currentTarget.value)}>
          {known.map((one) => (
            <option>{one}</option>
          ))}
        </select>
        <button type="button" class="quiet" onClick={() => onName(name)}>
          {unknown === undefined ? 'Indsæt teksten' : 'Det er den'}
        </button>
      </p>
    </section>
  );
}
