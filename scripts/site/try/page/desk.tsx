import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Mistake } from '../../../../data/read/mistake.ts';
import { plainText } from '../../../edit/yaml/line-ends.ts';
import { Editor } from './editor.tsx';
import type { Found, FoundSubject } from './examine.ts';
import type { Files } from './files.ts';
import { Findings } from './findings.tsx';
import { toFetch, type Given } from './given.ts';
import { spanOf, type Span } from './place.ts';
import { Told } from './told.tsx';

type DeskProps = Readonly<{ files: Files; shown: Given; found: Found | string | undefined }>;

/** A file that is looked at: its text, what is wrong with it, and what its numbers are. */
export function Desk({ files, shown, found }: DeskProps) {
  const { name, written } = shown;
  const text = typeof written === 'string' ? plainText(written) : undefined;
  const file = `data/${name}`;
  const { mistakes = [], missing = [], warnings = [] } = typeof found === 'object' ? found : {};
  // Drawn anew when something else is found, and not at every key.
  const about = useMemo(() => subjectsOf(found, name), [found, name]);
  const told = [...mistakes, ...missing, ...warnings];
  const own = mistakes.filter((one) => one.file === file);
  const heading = useRef<HTMLHeadingElement>(null);
  const goTo = useRef<(span: Span) => void>(() => undefined);
  useEffect(() => heading.current?.focus(), [name]);
  const onGo = (one: Mistake) => {
    if (one.file === file) return text === undefined ? undefined : () => goTo.current(spanOf(text, one));
    const other = files.all.find((given) => `data/${given.name}` === one.file);
    return other && (() => files.show(other.name));
  };
  const list = { shown: file, onGo };
  return (
    <>
      <section class="desk" aria-labelledby="file" data-told={told.length > 0 || undefined}>
        <h2 id="file" tabIndex={-1} ref={heading}>
          {name}
        </h2>
        <p role="status" id="status">
          {statusOf(found, { own: own.length, all: mistakes.length })}
        </p>
        {text !== undefined && (
          <Editor
            name={name}
            text={text}
            wrong={new Set(own.map(({ line }) => line))}
            goTo={goTo}
            onText={(typed) => files.type(name, typed)}
          />
        )}
        <div class="all-told">
          <Told title="Det skal rettes" all={mistakes} {...list} />
          <Told title="Det mangler endnu" all={missing} {...list} />
          <Told title="Se efter" all={warnings} {...list} />
        </div>
        <Acts files={files} of={shown} />
      </section>
      {about.length > 0 && <Findings subjects={about} />}
    </>
  );
}

function Acts({ files, of }: { files: Files; of: Given }) {
  return (
    <p class="acts">
      <button type="button" onClick={() => fetchFile(of, files)}>
        Hent den rettede fil
      </button>
      <button type="button" class="quiet" onClick={() => putAway(of, files)}>
        Tag filen væk
      </button>
    </p>
  );
}

/** The subjects whose numbers hang on a file. */
const subjectsOf = (found: DeskProps['found'], file: string): readonly FoundSubject[] =>
  (typeof found === 'object' ? found.subjects : []).filter(({ name }) =>
    [`${name}.yaml`, `${name}.felter.yaml`, 'kilder.yaml', 'forbehold.yaml'].includes(file),
  );

function statusOf(found: DeskProps['found'], { own, all }: Readonly<{ own: number; all: number }>): string {
  if (found === undefined) return 'Filen bliver prøvet …';
  if (typeof found === 'string') return found;
  if (own > 0) return `Der er ${own} fejl i filen. Tal og diagrammer vises, når alt er rettet.`;
  if (all > 0) return `Filen er i orden for sig, men passer ikke med en anden fil: ${all} fejl.`;
  return found.missing.length > 0 ? 'Filen er rigtig, men ikke færdig.' : 'Filen er i orden.';
}

/** Takes a file off the page. Whoever uses a keyboard is where the next is given. */
function putAway({ name, edited }: Given, { drop }: Files): void {
  if (edited && !confirm(`Du har rettet i ${name} og ikke hentet den. Skal den væk?`)) return;
  drop(name);
  document.querySelector<HTMLElement>('.choose input')?.focus();
}

/** Hands the file to the browser to save, with its right name. */
function fetchFile(file: Given, { fetched }: Files): void {
  const address = URL.createObjectURL(new Blob([toFetch(file)], { type: 'application/yaml' }));
  Object.assign(document.createElement('a'), { href: address, download: file.name }).click();
  // When it is gone at once, some browsers have not read it yet.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  fetched(file.name);
}
